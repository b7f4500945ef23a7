import type { WijzigingGegevens } from "../dossier/werk.ts";
import type { ZaakGegevens } from "../zaken.ts";
import type { Bron, ZgwRecord } from "./bron.ts";
import { toWie } from "./rollen.ts";
import type { Werk } from "./zaak.ts";

/** What happened to the zaak itself while it was open, in this order. */
function toStappen(zaak: ZaakGegevens): WijzigingGegevens[] {
  const { opgeschort } = zaak.opzet;
  const door = zaak.uitvoerder;
  const stappen = [...zaak.wijzigingen];
  if (zaak.verlenging) {
    const { reden, duur, ...datums } = zaak.verlenging;
    stappen.push({ velden: { verlenging: { reden, duur }, ...datums }, door, waarom: reden });
  }
  if (opgeschort)
    stappen.push({
      velden: { opschorting: { indicatie: true, reden: opgeschort } },
      door,
      waarom: opgeschort,
    });
  if (!zaak.heeftTermijn)
    stappen.push({
      velden: { einddatumGepland: null, uiterlijkeEinddatumAfdoening: null },
      door,
      waarom: "Termijn niet overgenomen",
    });
  return stappen;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

/** A moment is the same in any offset, and a source may add fields to a group. */
function isGelijk(nu: unknown, gewenst: unknown): boolean {
  if (typeof gewenst === "string" && MOMENT.test(gewenst))
    return Date.parse(String(nu)) === Date.parse(gewenst);
  if (typeof gewenst !== "object" || gewenst === null) return nu === gewenst;
  if (typeof nu !== "object" || nu === null) return false;
  return Object.entries(gewenst).every(([veld, waarde]) => isGelijk(Reflect.get(nu, veld), waarde));
}

/** Changes the zaak as its history says; what an earlier run changed already is not changed again. */
export async function updateZaak(
  bron: Bron,
  { zaak, url }: Werk,
  bestaande: ZgwRecord | undefined,
): Promise<void> {
  for (const { velden, door, waarom } of toStappen(zaak))
    if (!bestaande || !isGelijk(bestaande, velden)) await bron.patch(url, velden, toWie(door), waarom);
}
