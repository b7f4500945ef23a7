import "server-only";

/** One call of an act that needs several, and how far it came. */
export interface StapUitslag {
  naam: string;
  staat: "gedaan" | "mislukt" | "onzeker" | "niet gedaan";
}

/** A field that someone else changed meanwhile: what was on screen, and what the source has now. */
export interface Verschil {
  veld: string;
  naam: string;
  gezien: string;
  nu: string;
  /** Who changed it and when (local time), where the audit trail says so. */
  door?: string;
  op?: string;
}

/** What a form needs to go on after a failure. */
export interface Vervolg {
  stappen?: StapUitslag[];
  verschillen?: Verschil[];
  /** What was made before it went wrong, by the name under which the form sends it back to finish or undo it. */
  gemaakt?: Record<string, string>;
}

/** What a medewerker reads when something went wrong; also the body of our own problem+json. */
export interface Melding extends Vervolg {
  status: number;
  title: string;
  detail: string;
  /** To quote to a beheerder; the same id stands in the log. */
  referentie?: string;
  /** Trying again can help. */
  opnieuw: boolean;
  velden?: Record<string, string>;
}
