import { connect, createServer } from "node:net";
import { StartFout } from "./fout.mjs";

// A server on ::1 alone would get the browser's requests for localhost, so it counts as taken.
const ADRESSEN = ["127.0.0.1", "::1"];
const GEEN_IPV6 = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];

/** @typedef {import("node:net").AddressInfo} AddressInfo */

/** @param {number} poort @param {string} adres @returns {Promise<boolean>} */
const neemtAan = (poort, adres) =>
  new Promise((klaar) => {
    const verbinding = connect({ port: poort, host: adres, timeout: 500 });
    const meld = (/** @type {boolean} */ aangenomen) => {
      verbinding.destroy();
      klaar(aangenomen);
    };
    verbinding.once("connect", () => meld(true));
    verbinding.once("error", () => meld(false));
    verbinding.once("timeout", () => meld(false));
  });

/**
 * Listens for a moment; 0 asks the system for a free port.
 * @param {number} poort @param {string} adres
 * @returns {Promise<{ poort: number, sluit: () => Promise<void> } | { code: string }>}
 */
const probeer = (poort, adres) =>
  new Promise((klaar) => {
    const server = createServer();
    server.once("error", (fout) => klaar({ code: "code" in fout ? String(fout.code) : "" }));
    server.listen(poort, adres, () => {
      const gekregen = /** @type {AddressInfo} */ (server.address()).port;
      klaar({ poort: gekregen, sluit: () => new Promise((dicht) => server.close(() => dicht())) });
    });
  });

/** @param {number} poort @returns {Promise<boolean>} */
export async function isVrij(poort) {
  for (const adres of ADRESSEN) {
    if (await neemtAan(poort, adres)) return false;
    const poging = await probeer(poort, adres);
    if ("sluit" in poging) await poging.sluit();
    else if (!GEEN_IPV6.includes(poging.code)) return false;
  }
  return true;
}

/** @param {number} aantal @returns {Promise<number[]>} */
async function kiesVrije(aantal) {
  const pogingen = await Promise.all(Array.from({ length: aantal }, () => probeer(0, "127.0.0.1")));
  return Promise.all(
    pogingen.map(async (poging) => {
      if (!("sluit" in poging)) throw new StartFout("Er is geen vrije poort op deze computer.");
      await poging.sluit();
      return poging.poort;
    }),
  );
}

/**
 * `aantal` ports in a row from `eerste`, each free; any free ones when `eerste` is 0.
 * @param {number} eerste @param {number} aantal @returns {Promise<number[]>}
 */
export async function kiesPoorten(eerste, aantal) {
  if (eerste === 0) return kiesVrije(aantal);
  const poorten = Array.from({ length: aantal }, (_, i) => eerste + i);
  if (!Number.isInteger(eerste) || eerste < 1 || eerste + aantal - 1 > 65535)
    throw new StartFout("Kies bij --poort een heel getal tussen 1 en 65533.");
  for (const poort of poorten)
    if (!(await isVrij(poort)))
      throw new StartFout(
        `Poort ${poort} is al in gebruik; sluit het andere programma of kies andere poorten, bijvoorbeeld met --poort ${eerste === 4000 ? 5000 : 4000}.`,
      );
  return poorten;
}
