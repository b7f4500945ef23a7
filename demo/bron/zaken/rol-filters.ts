import { ROL_OMSCHRIJVINGEN } from "../catalogi/roltype.ts";
import { choice, exact, type Filters } from "../velden/filters.ts";
import { inList } from "../opslag/sql.ts";

export const BETROKKENE_TYPEN = [
  "natuurlijk_persoon",
  "niet_natuurlijk_persoon",
  "vestiging",
  "organisatorische_eenheid",
  "medewerker",
] as const;

/** How sure it is who signed in, each means from the least sure up: eHerkenning and DigiD. */
const LOA = [
  ["loa1", "loa2", "loa2plus", "loa3", "loa4"].map((level) => `urn:etoegang:core:assurance-class:${level}`),
  ["PasswordProtectedTransport", "MobileTwoFactorContract", "Smartcard", "SmartcardPKI"].map(
    (level) => `urn:oasis:names:tc:SAML:2.0:ac:classes:${level}`,
  ),
];

/** That level, or a lower one of the same means. */
const upTo = (loa: string) =>
  LOA.filter((levels) => levels.includes(loa)).flatMap((levels) => levels.slice(0, levels.indexOf(loa) + 1));

/** Filters on a field of betrokkeneIdentificatie: [name in the API, betrokkeneType, field]. */
const IDENTIFICATIES = [
  ["natuurlijkPersoon", "natuurlijk_persoon", "inpBsn"],
  ["natuurlijkPersoon", "natuurlijk_persoon", "anpIdentificatie"],
  ["natuurlijkPersoon", "natuurlijk_persoon", "inpA_nummer"],
  ["nietNatuurlijkPersoon", "niet_natuurlijk_persoon", "innNnpId"],
  ["nietNatuurlijkPersoon", "niet_natuurlijk_persoon", "annIdentificatie"],
  ["nietNatuurlijkPersoon", "niet_natuurlijk_persoon", "kvkNummer"],
  ["nietNatuurlijkPersoon", "niet_natuurlijk_persoon", "vestigingsNummer"],
  ["vestiging", "vestiging", "vestigingsNummer"],
  ["vestiging", "vestiging", "kvkNummer"],
  ["medewerker", "medewerker", "identificatie"],
  ["organisatorischeEenheid", "organisatorische_eenheid", "identificatie"],
] as const;

/** The fields of betrokkeneIdentificatie that SQL sees. */
export const IDENTIFICATIE_FIELDS = [...new Set(IDENTIFICATIES.map(([, , field]) => field))];

const identificatieFilters: Filters = Object.fromEntries(
  IDENTIFICATIES.map(([named, type, field]) => [
    `betrokkeneIdentificatie__${named}__${field}`,
    {
      schema: { type: "string" },
      where: (value: string, alias: string) => ({
        sql: `${alias}."${field}" = ? AND ${alias}."betrokkeneType" = ?`,
        args: [value, type],
      }),
    },
  ]),
);

export const rolIdentiteitFilters: Filters = {
  ...exact("betrokkene"),
  ...choice("betrokkeneType", BETROKKENE_TYPEN),
  ...choice("omschrijvingGeneriek", ROL_OMSCHRIJVINGEN),
  ...identificatieFilters,
  ...choice("machtiging", ["eigen", "gemachtigde", "machtiginggever"], (value, alias) => ({
    sql: `${alias}."indicatieMachtiging" = ?`,
    args: [value === "eigen" ? "" : value],
  })),
  ...choice("machtiging__loa", LOA.flat(), (value, alias) => inList(`${alias}.loa`, upTo(value))),
};

/** The filters of these that only Open Zaak has. */
export const OPENZAAK_ROL_FILTERS = [
  "betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer",
  "betrokkeneIdentificatie__nietNatuurlijkPersoon__vestigingsNummer",
  "betrokkeneIdentificatie__vestiging__kvkNummer",
  "machtiging",
  "machtiging__loa",
];
