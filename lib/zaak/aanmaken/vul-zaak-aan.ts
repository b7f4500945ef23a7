import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { isZelfdeRol, zaakDelen, type Rol } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import { voegRolToe } from "../rollen/schrijf-rol";
import { toNieuweStatus, zetStatus } from "../status/zet-status";
import type { GewensteEigenschap, GewensteRol } from "./gewenste-zaak";
import { toRolvelden } from "./maak-zaak";

// Each sees at the source whether it is done already: pressing again finishes what is missing.

/** Gives back the rol that is there afterwards. Throws PortaalFout (gewijzigd: there is another one), ZgwError. */
export async function vulRolAan(open: OpenZaak, { body, veld, enige }: GewensteRol): Promise<Rol> {
  const rollen = await open.rollen;
  const zelfde = rollen.find((rol) => isZelfdeRol(rol, body));
  if (zelfde) return zelfde;
  const ander = enige && rollen.find(({ roltype }) => roltype === body.roltype);
  if (ander)
    throw new PortaalFout(
      "gewijzigd",
      `De zaak heeft al een andere ${ander.omschrijving.toLowerCase()}. Bekijk de zaak, en pas het daar aan.`,
    );
  return voegRolToe(
    open,
    body,
    rollen,
    Object.fromEntries(toRolvelden(body, veld)) as Record<string, string>,
  );
}

/** Throws PortaalFout (invoer, on its own field), ZgwError. */
export async function vulEigenschapAan(
  { verbinding, zaak, eigenschappen }: OpenZaak,
  { naam, eigenschap, waarde, maximum, veld }: GewensteEigenschap,
): Promise<void> {
  const bekend = (await eigenschappen).filter((een) => een.eigenschap === eigenschap);
  if (bekend.some((een) => een.waarde === waarde)) return;
  if (maximum !== undefined && bekend.length >= maximum) {
    const melding = `In de bron staat bij ${naam} al: ${bekend.map((een) => een.waarde).join(", ")}.`;
    throw new PortaalFout("invoer", melding, { [veld]: melding });
  }
  await schrijfEenmaal({
    verbinding,
    wat: naam,
    schrijf: () => zaakDelen.createZaakeigenschap(verbinding, zaak.uuid, { eigenschap, waarde }),
    vindTerug: async () =>
      (await zaakDelen.listZaakeigenschappenForZaak(verbinding, zaak.uuid)).find(
        (een) => een.eigenschap === eigenschap && een.waarde === waarde,
      ),
    velden: { waarde: veld, eigenschap: veld },
  });
}

/** Throws PortaalFout, ZgwError. */
export async function vulStatusAan(open: OpenZaak, statustype: string, rollen: Rol[]): Promise<void> {
  if (open.zaak.status) return;
  const metRollen = { ...open, rollen: Promise.resolve(rollen) };
  await zetStatus(metRollen, await toNieuweStatus(metRollen, statustype, ""));
}
