import "server-only";

/** What a medewerker reads when something went wrong; also the body of our own problem+json. */
export interface Melding {
  status: number;
  title: string;
  detail: string;
  /** To quote to a beheerder; the same id stands in the log. */
  referentie?: string;
  /** Trying again can help. */
  opnieuw: boolean;
  velden?: Record<string, string>;
}
