import { expect, it } from "vitest";
import { createRegistry } from "./apis.ts";
import { MODES, type Mode } from "./frame/mode.ts";
import { operationsOf } from "./frame/operations.ts";

const CATALOGI = [
  "besluittype",
  "catalogus",
  "eigenschap",
  "informatieobjecttype",
  "resultaattype",
  "roltype",
  "statustype",
  "zaakobjecttype",
  "zaaktype",
  "zaaktypeinformatieobjecttype",
];
const ALTIJD = [
  ...CATALOGI,
  "enkelvoudiginformatieobject",
  "gebruiksrechten",
  "objectinformatieobject",
  "resultaat",
  "rol",
  "status",
  "verzending",
  "zaak",
  "zaakeigenschap",
  "zaakinformatieobject",
];

/** Which details have an ETag: the catalogi, and of the others what the documents name. */
const MET_ETAG: Record<Mode, string[]> = {
  "openzaak-1.30": [...ALTIJD, "besluit", "besluitinformatieobject"],
  "zgw-1.7": [...ALTIJD, "zaakobject"],
  "zgw-1.4": ALTIJD,
};

it.each(MODES)("%s has an ETag where it is documented", (als) => {
  const found = createRegistry(als).resources.filter((resource) =>
    operationsOf(resource, als).some(({ manners }) => manners.etag === true),
  );
  expect(found.map(({ name }) => name).sort()).toEqual([...MET_ETAG[als]].sort());
});
