import { betrokkenen } from "../betrokkenen.ts";
import { medewerkers, teams } from "../medewerkers.ts";
import type { ZaakGegevens } from "../zaken.ts";
import { type Bron, urlVan, type Wie, type ZgwRecord } from "./bron.ts";
import type { Werk } from "./zaak.ts";
import type { ZaaktypeUrls } from "./zaaktype.ts";

function nodig<T>(waarde: T | undefined, wat: string): T {
  if (waarde === undefined) throw new Error(`The demo data name ${wat}, which does not exist.`);
  return waarde;
}

const toMedewerker = (id: string) => {
  const { voorletters, voorvoegsel, achternaam } = nodig(medewerkers[id], `medewerker ${id}`);
  return { identificatie: id, voorletters, voorvoegselAchternaam: voorvoegsel, achternaam };
};

/** Every rol of the zaak. The medewerker, if there is one, is the last. */
export function toRollen(zaak: ZaakGegevens, urls: ZaaktypeUrls, zaakUrl: string): ZgwRecord[] {
  const { opzet, team, zaaktype } = zaak;
  const roltype = (omschrijving: string) => nodig(urls.roltypen.get(omschrijving), `roltype ${omschrijving}`);
  const initiator = nodig(
    zaaktype.roltypen.find(({ generiek }) => generiek === "initiator"),
    "an initiator",
  ).omschrijving;
  const behandelaar = roltype("Behandelaar");
  return [
    {
      roltype: roltype(initiator),
      roltoelichting: initiator,
      ...nodig(betrokkenen[opzet.aanvrager], opzet.aanvrager),
    },
    ...(opzet.andereRollen ?? []).map(({ roltype: naam, wie, toelichting }) => ({
      roltype: roltype(naam),
      roltoelichting: toelichting,
      ...nodig(betrokkenen[wie], wie),
    })),
    {
      roltype: behandelaar,
      roltoelichting: "Behandelend team",
      betrokkeneType: "organisatorische_eenheid",
      betrokkeneIdentificatie: { identificatie: team, naam: nodig(teams[team], `team ${team}`).naam },
    },
    ...(opzet.behandelaar
      ? [
          {
            roltype: behandelaar,
            roltoelichting: "Behandelaar",
            betrokkeneType: "medewerker",
            betrokkeneIdentificatie: toMedewerker(opzet.behandelaar),
          },
        ]
      : []),
  ].map((rol) => ({ ...rol, zaak: zaakUrl }));
}

export const toWie = (id: string): Wie => ({ id, naam: nodig(medewerkers[id], `medewerker ${id}`).naam });

const sleutelVan = ({ roltype, betrokkeneIdentificatie }: ZgwRecord) => {
  const { identificatie, inpBsn, innNnpId } = betrokkeneIdentificatie as ZgwRecord;
  return JSON.stringify([roltype, identificatie || inpBsn || innNnpId]);
};

/** Answers the URL of the rol of the medewerker, if there is one. */
export async function ensureRollen(
  bron: Bron,
  { zaak, url, urls, bestond }: Werk,
): Promise<string | undefined> {
  const bestaand = bestond ? await bron.list("zaken", "rollen", { zaak: url }) : [];
  const bekend = new Map(bestaand.map((rol) => [sleutelVan(rol), urlVan(rol)]));
  let laatste: string | undefined;
  for (const rol of toRollen(zaak, urls, url))
    laatste =
      bekend.get(sleutelVan(rol)) ?? urlVan(await bron.post("zaken", "rollen", rol, toWie(zaak.intake)));
  return zaak.opzet.behandelaar ? laatste : undefined;
}
