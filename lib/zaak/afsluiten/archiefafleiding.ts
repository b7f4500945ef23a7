import "server-only";
import type { Resultaattype } from "@/lib/zgw";
import { toDuurInWoorden, toNominatieInWoorden, toWijzeInWoorden } from "./archief-woorden";
import { plusDuur, zoekBrondatum, type ArchiefFeiten, type Brondatum } from "./brondatum";

export type ArchiefUitkomst =
  /** `archiefactiedatum` is undefined when the resultaattype names no termijn. */
  | { staat: "bekend"; brondatum: string; archiefactiedatum: string | undefined }
  /** Not known yet, and that is no hindrance. */
  | { staat: "later"; reden: string }
  /** It has to be there when the zaak closes, and is not. */
  | { staat: "ontbreekt"; reden: string }
  /** What decides it cannot be read here. */
  | { staat: "niet gecontroleerd"; reden: string };

export interface Archiefafleiding {
  /** "Vernietigen, 10 jaar na de einddatum van de zaak." */
  hoe: string;
  uitkomst: ArchiefUitkomst;
}

/** How the archive date follows from a resultaattype, in words, and what it will be (zrc-021). */
export function toArchiefafleiding(type: Resultaattype, feiten: ArchiefFeiten): Archiefafleiding {
  const wijze = getAfleidingswijze(type);
  const termijn = type.archiefactietermijn && toDuurInWoorden(type.archiefactietermijn);
  const vanaf = wijze && toWijzeInWoorden(wijze, type.brondatumArchiefprocedure);
  const nominatie = toNominatieInWoorden(type.archiefnominatie);
  const hoe = vanaf
    ? `${nominatie}, ${termijn ? `${termijn} na` : "gerekend vanaf"} ${vanaf}.`
    : `${nominatie}.`;
  return { hoe, uitkomst: toUitkomst(type, wijze, feiten) };
}

/** What is kept for ever follows the afhandeling when the type says nothing else. */
export function getAfleidingswijze(type: Resultaattype): string | undefined {
  const { archiefnominatie, brondatumArchiefprocedure } = type;
  if (brondatumArchiefprocedure?.afleidingswijze) return brondatumArchiefprocedure.afleidingswijze;
  return archiefnominatie === "blijvend_bewaren" ? "afgehandeld" : undefined;
}

/** Zaken of these may close before the date is known: it becomes known afterwards. */
const MAG_LATER = ["vervaldatum_besluit", "eigenschap", "ander_datumkenmerk"];

function toUitkomst(type: Resultaattype, wijze: string | undefined, feiten: ArchiefFeiten): ArchiefUitkomst {
  const { startdatumBewaartermijn: begin, archiefactiedatum } = feiten;
  if (!wijze) return { staat: "later", reden: "Het resultaattype zegt niet hoe de datum wordt bepaald." };
  const bron: Brondatum = begin ? { datum: begin } : zoekBrondatum(wijze, type, feiten);
  if ("datum" in bron) {
    const datum = archiefactiedatum ?? plusDuur(bron.datum, type.archiefactietermijn);
    return { staat: "bekend", brondatum: bron.datum, archiefactiedatum: datum };
  }
  if (archiefactiedatum) return { staat: "bekend", brondatum: archiefactiedatum, archiefactiedatum };
  if ("onbekend" in bron) return { staat: "niet gecontroleerd", reden: bron.onbekend };
  if ("nogNiet" in bron) return { staat: "later", reden: bron.nogNiet };
  const magLater =
    MAG_LATER.includes(wijze) || type.archiefnominatie === "blijvend_bewaren" || !type.archiefactietermijn;
  return { staat: magLater ? "later" : "ontbreekt", reden: bron.zonder };
}
