import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { toHash } from "./hash.mjs";

// A loaded source knows no host, port or secret, so that its data can be kept and given to the next start.
const GEMAAKT_VAN = ["demo/bron", "demo/data", "demo/start", "demo/jwt.mjs", "package-lock.json"];
const NAAM = "bron.sqlite";
const KOPIE = "-kopie";
const OUD = "-oud";

/** What may lie beside a database while it is kept: everything is made and removed there, and renamed when whole. */
export const BIJ_HET_BEWAREN = [KOPIE, OUD];

const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** What the loaded data depend on: the day, which the terms are counted from, and all that makes them. @param {string} wortel */
export const toSleutel = (wortel, nu = new Date()) =>
  `${AMSTERDAM.format(nu)}-${toHash(wortel, GEMAAKT_VAN).slice(0, 16)}`;

/** The data of a source that does not run. @param {string} van @param {string} naar */
async function kopieer(van, naar) {
  const delen = ["", "-bestanden"];
  // what SQLite did not yet move into the database counts too; it does so when it is opened
  if (existsSync(`${van}-wal`)) delen.push("-wal");
  for (const deel of delen) await cp(van + deel, naar + deel, { recursive: true });
}

/** Takes it away in one step, so that who is copying it can see that it is gone. @param {string} bewaard @param {string} bestand */
async function gooiWeg(bewaard, bestand) {
  try {
    await rename(bewaard, bestand + OUD);
  } catch {
    return; // another start was first, or holds it: then a later one removes it
  }
  await rm(bestand + OUD, { recursive: true, force: true });
}

/**
 * What is kept in `map`, on the same disk as the database `bestand` of this start.
 * @param {string} map @param {string} sleutel @param {string} bestand
 */
export function createGeladen(map, sleutel, bestand) {
  const bewaard = join(map, sleutel);
  const vergeet = () => gooiWeg(bewaard, bestand);

  return {
    vergeet,

    /** Puts what is kept in place. False when there is nothing, or not all of it: then part of it may be there. */
    haal: async () => {
      if (!existsSync(bewaard)) return false;
      try {
        await kopieer(join(bewaard, NAAM), bestand);
        return existsSync(bewaard);
      } catch {
        await vergeet();
        return false;
      }
    },

    /** Keeps the data of a source that was stopped, in place of what other days and versions left. */
    bewaar: async () => {
      const kopie = bestand + KOPIE;
      await rm(kopie, { recursive: true, force: true });
      try {
        await mkdir(kopie);
        await mkdir(map, { recursive: true });
        await kopieer(bestand, join(kopie, NAAM));
        for (const naam of await readdir(map)) if (naam !== sleutel) await gooiWeg(join(map, naam), bestand);
        await rename(kopie, bewaard);
      } catch (fout) {
        if (!existsSync(bewaard)) throw fout; // otherwise another start was first: what it keeps is as good
      } finally {
        await rm(kopie, { recursive: true, force: true });
      }
    },
  };
}
