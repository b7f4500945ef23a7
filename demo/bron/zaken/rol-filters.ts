import { ROL_OMSCHRIJVINGEN } from "../catalogi/roltype.ts";
import { choice, exact, type Filters } from "../frame/filters.ts";

export const BETROKKENE_TYPEN = [
  "natuurlijk_persoon",
  "niet_natuurlijk_persoon",
  "vestiging",
  "organisatorische_eenheid",
  "medewerker",
] as const;

const LOA = [
  "urn:etoegang:core:assurance-class:loa1",
  "urn:etoegang:core:assurance-class:loa2",
  "urn:etoegang:core:assurance-class:loa2plus",
  "urn:etoegang:core:assurance-class:loa3",
  "urn:etoegang:core:assurance-class:loa4",
  "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract",
  "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
  "urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard",
  "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI",
];

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
  ...choice("machtiging__loa", LOA, (value, alias) => ({ sql: `${alias}.loa = ?`, args: [value] })),
};
