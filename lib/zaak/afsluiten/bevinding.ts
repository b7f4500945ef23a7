import "server-only";

/** What the check before closing found. `blokkeert`: the source will refuse as long as it stands. */
export interface Bevinding {
  soort: "deelzaken" | "vergrendeld" | "gebruiksrecht" | "documenten" | "eigenschappen" | "resultaat";
  ernst: "blokkeert" | "waarschuwing" | "niet gecontroleerd" | "goed";
  titel: string;
  uitleg?: string;
  punten?: Punt[];
}

/** One zaak, document or eigenschap that a finding is about. */
export interface Punt {
  naam: string;
  /** uuid of the object: of a zaak, where the page of it is; of a document, to repair it. */
  uuid?: string;
  /** Address in the portal. */
  href?: string;
}

/** 1 → "1 document", 2 → "2 documenten". */
export function toAantal(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`;
}
