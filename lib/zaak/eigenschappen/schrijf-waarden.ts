import "server-only";
import { toUuid, zaakDelen, type Zaakeigenschap } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import type { Stap } from "../stappen";
import type { EigenschapVeld } from "./eigenschap-veld.schema";

/** One eigenschap of a zaak: what it has, and what it should have. */
export interface Gewenst {
  veld: EigenschapVeld;
  /** As the source keeps them. */
  nieuw: string[];
  nu: Zaakeigenschap[];
}

/** The writes that bring an eigenschap where it should be: values that stay are left alone, others take a place that is free. */
export function toStappen(
  { verbinding, zaak }: OpenZaak,
  { veld, nieuw, nu }: Gewenst,
  reden: string,
): Stap[] {
  const { naam, eigenschap } = veld;
  const url = `${verbinding.bron.roots.catalogi}eigenschappen/${eigenschap}`;
  const over = [...nu];
  const ontbreekt = nieuw.flatMap((waarde, plaats) => {
    const bestaand = over.findIndex((een) => een.waarde === waarde);
    if (bestaand < 0) return [{ waarde, pad: `eigenschappen.${eigenschap}.${plaats}` }];
    over.splice(bestaand, 1);
    return [];
  });
  const lees = () => zaakDelen.listZaakeigenschappenForZaak(verbinding, zaak.uuid);
  const bekend = new Set(nu.map((een) => een.url));
  return [
    ...ontbreekt.map(({ waarde, pad }, plaats): Stap => {
      const oud = over[plaats];
      return {
        naam: `${naam} is ${oud ? "gewijzigd" : "ingevuld"}`,
        doe: () =>
          schrijfEenmaal({
            verbinding,
            wat: naam,
            schrijf: () =>
              oud
                ? zaakDelen.updateZaakeigenschap(verbinding, oud.url, waarde, reden)
                : zaakDelen.createZaakeigenschap(verbinding, zaak.uuid, { eigenschap: url, waarde }, reden),
            vindTerug: async () =>
              (await lees()).find(
                (een) =>
                  een.waarde === waarde &&
                  (oud ? een.url === oud.url : toUuid(een.eigenschap) === eigenschap && !bekend.has(een.url)),
              ),
            velden: { waarde: pad, eigenschap: pad },
          }),
      };
    }),
    ...over.slice(ontbreekt.length).map((oud): Stap => ({
      naam: `${naam} is ${nieuw.length > 0 ? "gewijzigd" : "leeggemaakt"}`,
      doe: () =>
        schrijfEenmaal({
          verbinding,
          wat: naam,
          schrijf: () => zaakDelen.deleteDeel(verbinding, oud.url, reden).then(() => true),
          vindTerug: async () => ((await lees()).some((een) => een.url === oud.url) ? undefined : true),
        }),
    })),
  ];
}
