import { parseArgs } from "node:util";
import { medewerkers, WACHTWOORD } from "./medewerkers.ts";
import { startIdp } from "./server.ts";

const { values } = parseArgs({
  options: {
    poort: { type: "string", default: "3001" },
    portaal: { type: "string", default: "http://localhost:3000" },
  },
});
const geheim = process.env.OIDC_GEHEIM;

function stopMet(zin: string): never {
  console.error(zin);
  process.exit(1);
}

if (!geheim) stopMet("De omgevingsvariabele OIDC_GEHEIM ontbreekt.");

const idp = await startIdp({ poort: Number(values.poort), portaal: values.portaal, geheim }).catch(
  (fout: unknown) => {
    if (fout instanceof Error && "code" in fout && fout.code === "EADDRINUSE")
      stopMet(`Poort ${values.poort} is al in gebruik; kies een andere met --poort.`);
    throw fout;
  },
);

for (const signaal of ["SIGTERM", "SIGINT"] as const)
  process.once(signaal, () => void idp.stop().then(() => process.exit(0)));

const accounts = medewerkers.map(({ id, naam, wie }) => ({ id, naam, wie, wachtwoord: WACHTWOORD }));
console.log(JSON.stringify({ gereed: true, adres: idp.adres, accounts }));
