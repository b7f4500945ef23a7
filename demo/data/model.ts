export type Vertrouwelijkheid =
  | "openbaar"
  | "beperkt_openbaar"
  | "intern"
  | "zaakvertrouwelijk"
  | "vertrouwelijk"
  | "confidentieel"
  | "geheim"
  | "zeer_geheim";

export type RolGeneriek =
  "initiator" | "mede_initiator" | "behandelaar" | "adviseur" | "belanghebbende" | "beslisser";

export type EigenschapOpzet = {
  naam: string;
  definitie: string;
  formaat: "tekst" | "getal" | "datum" | "datum_tijd";
  lengte: string;
  waarden?: readonly string[];
};

export type StatustypeOpzet = {
  omschrijving: string;
  statustekst: string;
  /** What a medewerker writes when setting it; each zaak takes one of these. */
  toelichtingen: readonly string[];
};

export type ResultaattypeOpzet = {
  omschrijving: string;
  /** Last part of the URL in the public list of resultaattypeomschrijvingen. */
  generiek: string;
  /** Last part of the URL of the class in the selectielijst 2020. */
  selectielijstklasse: string;
  archiefactietermijn: string;
  toelichting: string;
};

export type ZaaktypeOpzet = {
  identificatie: string;
  omschrijving: string;
  onderwerp: string;
  doel: string;
  aanleiding: string;
  handelingInitiator: string;
  vertrouwelijkheid: Vertrouwelijkheid;
  /** Weeks as P8W; days as P14D. */
  doorlooptijd: string;
  servicenorm: string;
  verlengingstermijn?: string;
  opschorting: boolean;
  publicatie?: string;
  trefwoorden: readonly string[];
  selectielijstProcestype: string;
  /** In the order of their volgnummer. */
  statustypen: readonly StatustypeOpzet[];
  resultaattypen: readonly ResultaattypeOpzet[];
  roltypen: readonly { omschrijving: string; generiek: RolGeneriek }[];
  eigenschappen: readonly EigenschapOpzet[];
};

/** A number or text as it is, or a moment seen from today; a werkdag moves out of the weekend. */
export type Waarde = string | number | { dagen: number; tijd?: string } | { werkdag: number; tijd: string };

export type ZaakOpzet = {
  omschrijving: string;
  toelichting?: string;
  /** A key of betrokkenen. */
  aanvrager: string;
  /** Without one the zaak waits in the team. */
  behandelaar?: string;
  /** uiterlijkeEinddatumAfdoening in days from today; without a termijn, how many days ago it began. */
  termijn: { uiterlijk: number } | { gestart: number };
  /** Volgnummer of the last status that was set; 0 is none yet. */
  status: number;
  vertrouwelijkheid?: Vertrouwelijkheid;
  opgeschort?: string;
  verlengd?: string;
  afgehandeld?: { resultaat: string; dagenGeleden: number; toelichting: string };
  andereRollen?: readonly { roltype: string; wie: string; toelichting: string }[];
  eigenschappen: Readonly<Record<string, Waarde>>;
};

export type Zaakgroep = { zaaktype: ZaaktypeOpzet; team: string; zaken: readonly ZaakOpzet[] };
