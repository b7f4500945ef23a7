import type { Generiek, Klasse, Procestype } from "./zaaktypen/selectielijst.ts";

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
  /** "1" when left out; "N" for a text that names several things, with a semicolon between. */
  kardinaliteit?: string;
  groep?: string;
  waarden?: readonly string[];
};

export type StatustypeOpzet = {
  omschrijving: string;
  statustekst: string;
  /** What a medewerker writes when setting it; each zaak takes one of these. */
  toelichtingen: readonly string[];
  /** How long this phase may take. */
  doorlooptijd?: string;
};

/** Where the archive term begins (zrc-021), when that is not the einddatum. */
export type Brondatum =
  | { wijze: "hoofdzaak" | "vervaldatum_besluit" }
  | { wijze: "eigenschap"; eigenschap: string }
  | { wijze: "ander_datumkenmerk"; datumkenmerk: string; objecttype: string; registratie: string };

export type ResultaattypeOpzet = {
  omschrijving: string;
  generiek: Generiek;
  klasse: Klasse;
  brondatum?: Brondatum;
  toelichting: string;
};

export type Vorm = "pdf" | "png" | "odt" | "txt";

/** A document that belongs in the dossier of every zaak of its type that came far enough. */
export type StukOpzet = {
  /** omschrijving of the informatieobjecttype. */
  type: string;
  titel: string;
  vorm: Vorm;
  richting: "inkomend" | "intern" | "uitgaand";
  /** Volgnummer of the status from which it is there; 0 is from the start. */
  vanaf: number;
  /** Of ten zaken, how many have it; all when left out. */
  opTien?: number;
  /** How often it was written again. */
  versies?: number;
  /** Only with one of these resultaten, or before there is one. */
  bij?: readonly string[];
  /** What one may do with it, in words; none when left out. */
  gebruiksrecht?: string;
};

export type BesluitOpzet = {
  /** omschrijving of the besluittype. */
  type: string;
  /** Volgnummer of the status with which it is taken. */
  vanaf: number;
  /** resultaat of the zaak to what the besluit says. */
  bij: Readonly<Record<string, string>>;
  /** How long it holds; without one it has no vervaldatum. */
  duur?: string;
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
  selectielijstProcestype: Procestype;
  /** In the order of their volgnummer. */
  statustypen: readonly StatustypeOpzet[];
  resultaattypen: readonly ResultaattypeOpzet[];
  roltypen: readonly { omschrijving: string; generiek: RolGeneriek }[];
  eigenschappen: readonly EigenschapOpzet[];
  /** Their types are the informatieobjecttypen of the zaaktype. */
  stukken: readonly StukOpzet[];
  /** Their types are the besluittypen of the zaaktype. */
  besluiten: readonly BesluitOpzet[];
  /** identificatie of each. */
  deelzaaktypen?: readonly string[];
  gerelateerd?: readonly {
    zaaktype: string;
    aard: "vervolg" | "bijdrage" | "onderwerp";
    toelichting: string;
  }[];
  /** What the zaak is about besides people: kind of object, and what it is to the zaak. */
  objecten: readonly { soort: ObjectSoort; relatie: string }[];
  /** Last part of the address of each product. */
  producten: readonly string[];
  /** Where the zaak is known by a number of its own, and how that begins. */
  kenmerk?: { bron: string; begin: string };
};

export type ObjectSoort = "adres" | "pand" | "voertuig" | "terrein";

/** A number or text as it is, or a moment seen from today; a werkdag moves out of the weekend. */
export type Waarde = string | number | { dagen: number; tijd?: string } | { werkdag: number; tijd?: string };

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
  /** omschrijving of the zaak this one is a part of. */
  hoofdzaak?: string;
  /** omschrijving of a zaak this one is about. */
  gaatOver?: string;
};

export type Zaakgroep = { zaaktype: ZaaktypeOpzet; team: string; zaken: readonly ZaakOpzet[] };
