import "server-only";
import { getConfig } from "@/lib/config/config";
import type { Uitkomst } from "@/lib/fout/uitkomst";
import { toUitkomst } from "@/lib/fout/uitkomst";
import type { Medewerker } from "@/lib/session/medewerker";
import type { Termijnstand } from "@/lib/termijn/termijnstand";
import { getVandaag } from "@/lib/termijn/vandaag";
import type { Zaak } from "@/lib/zgw";
import { leesAndereZaken, type AndereZaken } from "./andere-zaken";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { relatieSoortSchema, type RelatieSoort } from "./zaak-relateren.schema";
import { toWoord } from "../woorden";
import { toObjectRegels, type ObjectRegel } from "./zaakobjecten";

/** Another zaak, as a line about it shows it. */
export interface ZaakVerwijzing {
  /** Where its page is; undefined for a zaak of another system. */
  plek: ZaakPlek | undefined;
  url: string;
  identificatie: string;
  omschrijving: string;
  zaaktype: string | undefined;
  /** Undefined when the source does not say. */
  status: string | undefined;
  termijn: Termijnstand | undefined;
  /** "Hoofdzaak", "Vervolg", ... */
  relatie: string;
  /** By which the relation is taken away on this side; undefined when it stands on the other. */
  aard: RelatieSoort | undefined;
  /** What kind, when it is `overig`; else empty. */
  overigeRelatie: string;
  toelichting: string;
}

export interface ZaakGroep {
  zaken: ZaakVerwijzing[];
  /** There, but not for this profiel to see. */
  verborgen: number;
}

export interface Relaties {
  hoofdzaak: ZaakGroep;
  deelzaken: ZaakGroep;
  gerelateerd: ZaakGroep;
  /** The source cannot say more of these zaken than their addresses. */
  alleenAdressen: boolean;
  objecten: Uitkomst<ObjectRegel[]>;
}

/**
 * What a zaak is related to, on the tab alone: the zaak, and one search for all the others at once where the source has
 * it; never a call per zaak. What may not be seen is counted, not named. Throws PortaalFout (niet-gevonden), ZgwError.
 */
export async function getRelaties(medewerker: Medewerker, plek: ZaakPlek): Promise<Relaties> {
  const { verbinding, rechten, zaak, zaakobjecten } = await openZaak(medewerker, plek);
  const relaties = toRelaties(zaak);
  const [andere, objecten] = await Promise.all([
    leesAndereZaken(
      verbinding,
      rechten,
      zaak,
      relaties.map(({ url }) => url),
    ),
    toUitkomst(zaakobjecten.then(toObjectRegels)),
  ]);
  const groep = (soort: Relatie["soort"]) =>
    toGroep(
      relaties.filter((relatie) => relatie.soort === soort),
      andere,
    );
  return {
    hoofdzaak: groep("hoofdzaak"),
    deelzaken: groep("deelzaak"),
    gerelateerd: groep("gerelateerd"),
    alleenAdressen: andere.alleenAdressen,
    objecten,
  };
}

interface Relatie {
  soort: "hoofdzaak" | "deelzaak" | "gerelateerd";
  url: string;
  relatie: string;
  aard: RelatieSoort | undefined;
  overigeRelatie: string;
  toelichting: string;
}

/** How many others a zaak names itself; for the number beside the tab. */
export function toRelaties({ hoofdzaak, deelzaken, relevanteAndereZaken }: Zaak): Relatie[] {
  return [
    ...(hoofdzaak
      ? [
          {
            soort: "hoofdzaak" as const,
            url: hoofdzaak,
            relatie: "Hoofdzaak",
            aard: "hoofdzaak" as const,
            overigeRelatie: "",
            toelichting: "",
          },
        ]
      : []),
    ...deelzaken.map((url) => ({
      soort: "deelzaak" as const,
      url,
      relatie: "Deelzaak",
      aard: undefined,
      overigeRelatie: "",
      toelichting: "",
    })),
    ...relevanteAndereZaken.map(({ url, aardRelatie, overigeRelatie, toelichting }) => ({
      soort: "gerelateerd" as const,
      url,
      relatie: overigeRelatie || toWoord("aardRelatie", aardRelatie),
      aard: relatieSoortSchema.safeParse(aardRelatie).data,
      overigeRelatie,
      toelichting,
    })),
  ];
}

function toGroep(relaties: Relatie[], { vind }: AndereZaken): ZaakGroep {
  const vandaag = getVandaag();
  const { gelijkgesteldeDagen } = getConfig();
  const zaken = relaties.flatMap(({ url, relatie, aard, overigeRelatie, toelichting }) => {
    const verwijzing = vind(url, vandaag, gelijkgesteldeDagen);
    return verwijzing ? [{ ...verwijzing, relatie, aard, overigeRelatie, toelichting }] : [];
  });
  return { zaken, verborgen: relaties.length - zaken.length };
}
