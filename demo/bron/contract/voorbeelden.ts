/** Fields that mean something wherever they stand. */
const BY_NAME: Readonly<Record<string, string>> = {
  rsin: "000000012",
  bronorganisatie: "000000012",
  verantwoordelijkeOrganisatie: "000000012",
  opdrachtgevendeOrganisatie: "000000012",
  inpBsn: "111222333",
  innNnpId: "000000012",
  inpA_nummer: "1234567890",
  annIdentificatie: "12345",
  anpIdentificatie: "12345",
  beginGeldigheid: "2020-01-01",
  eindeGeldigheid: "2036-01-01",
  beginObject: "2020-01-01",
  eindeObject: "2036-01-01",
  registratieOp: "2036-01-01T00:00:00Z",
  postcode: "1234AB",
  datumBeginGeldigheid: "2020-01-01",
  datumEindeGeldigheid: "2036-01-01",
  kardinaliteit: "1",
  indicatieLaatstGezetteStatus: "true",
};

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-01-05",
  "date-time": "2026-01-05T12:00:00Z",
  duration: "P10D",
  uri: "https://example.com/1",
  email: "j.deboer@voorbeeld.nl",
  uuid: "5c0f9f2e-1f0a-4a51-9a3c-0c6f0a4c3d11",
};

/** The standard often forgets to say that a date is one; `datumkenmerk` is none. */
const DATE = /^(\w*datum(Gepland|Geldigheid|Bewaartermijn)?|uiterlijkeEinddatumAfdoening|datumGeldigheid)$/;

/** A value that a field of this name and format can have; `__` separates the name of a filter from what it compares. */
export function exampleOf(name: string, format: unknown): string | undefined {
  const parts = name.split("__");
  for (const part of parts.toReversed()) if (part in BY_NAME) return BY_NAME[part];
  if (typeof format === "string" && format in BY_FORMAT) return BY_FORMAT[format];
  return DATE.test(parts[0] ?? "") ? BY_FORMAT["date"] : undefined;
}
