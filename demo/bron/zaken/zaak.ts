import { zaaktype } from "../catalogi/zaaktype.ts";
import type { Ctx } from "../frame/context.ts";
import { children, computed, none } from "../frame/derived.ts";
import { vertrouwelijkheidRank } from "../frame/fields.ts";
import { typeGuard } from "../frame/guard.ts";
import { isRef, type Doc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import type { Subject } from "../autorisaties/rights.ts";
import { GEFORCEERD, ZAKEN_LEZEN } from "./scopes.ts";
import { deleteWithZaak } from "./sluiten.ts";
import { zaakFilters, zaakZoek } from "./zaak-filters.ts";
import { positionsIn } from "./zaak-geometrie.ts";
import { checkZaak } from "./zaak-regels.ts";
import { BETALINGSINDICATIES, zaakBody, zaakKept } from "./zaak-velden.ts";

const OWN = [
  "status",
  "status.statustype",
  "resultaat",
  "resultaat.resultaattype",
  "rollen",
  "rollen.roltype",
  "zaakinformatieobjecten",
  "zaakobjecten",
  "zaaktype",
];
const OF_OTHERS = ["hoofdzaak", "deelzaken"].flatMap((other) => [
  other,
  ...OWN.map((path) => `${other}.${path}`),
]);

/** What a right on a zaak is about; for one that is being made, the zaaktype tells how confidential it is. */
export async function zaakSubject(ctx: Ctx, doc: Doc): Promise<Subject> {
  const type = isRef(doc["zaaktype"]) ? await ctx.find(zaaktype, doc["zaaktype"]) : undefined;
  const level = vertrouwelijkheidRank(
    doc["vertrouwelijkheidaanduiding"] || type?.doc.vertrouwelijkheidaanduiding,
  );
  return { type: type?.uuid ?? "", level, closed: typeof doc["einddatum"] === "string" };
}

export const zaak = resource({
  name: "zaak",
  api: "zaken",
  path: "/zaken",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withUuid: true,
  withEtag: true,
  withCrs: true,
  body: zaakBody,
  kept: zaakKept,
  refs: {
    zaaktype: "zaaktype",
    hoofdzaak: "zaak",
    "relevanteAndereZaken.url": "zaak",
    "gerelateerdeZaken.url": "zaak",
  },
  immutable: ["zaaktype", "identificatie"],
  columns: {
    identificatie: true,
    bronorganisatie: true,
    omschrijving: true,
    zaaktype: true,
    niveau: (doc) => vertrouwelijkheidRank(doc.vertrouwelijkheidaanduiding),
    registratiedatum: true,
    startdatum: true,
    einddatum: true,
    einddatumGepland: true,
    uiterlijkeEinddatumAfdoening: true,
    publicatiedatum: true,
    hoofdzaak: true,
    archiefnominatie: true,
    archiefstatus: true,
    archiefactiedatum: true,
    kenmerk: (doc) => JSON.stringify(doc.kenmerken.map(({ bron, kenmerk }) => `${bron}:${kenmerk}`)),
    kenmerk__bron: (doc) => JSON.stringify(doc.kenmerken.map(({ bron }) => bron)),
    punten: (doc) => JSON.stringify(positionsIn(doc.zaakgeometrie?.coordinates)),
  },
  indexes: [
    "identificatie, bronorganisatie",
    "zaaktype, niveau",
    "startdatum",
    "registratiedatum",
    "einddatum",
    '"uiterlijkeEinddatumAfdoening"',
    '"einddatumGepland"',
    "archiefactiedatum",
    "publicatiedatum",
    "hoofdzaak",
  ],
  derived: {
    betalingsindicatieWeergave: computed(
      (doc) => BETALINGSINDICATIES[String(doc["betalingsindicatie"])] ?? "",
    ),
    deelzaken: children("zaak", "hoofdzaak"),
    eigenschappen: children("zaakeigenschap", "zaak"),
    rollen: children("rol", "zaak"),
    zaakinformatieobjecten: none,
    zaakobjecten: none,
  },
  filters: zaakFilters,
  search: zaakZoek,
  ordering: [
    "startdatum",
    "einddatum",
    "publicatiedatum",
    "archiefactiedatum",
    "registratiedatum",
    "identificatie",
  ],
  expand: [...OWN, "eigenschappen", "eigenschappen.eigenschap", ...OF_OTHERS],
  guard: typeGuard("zrc", { type: "zaaktype", level: "niveau" }, async (ctx, doc) => {
    const subject = await zaakSubject(ctx, doc);
    return subject.type === "" ? undefined : subject;
  }),
  scopes: {
    read: ZAKEN_LEZEN,
    create: ["zaken.aanmaken"],
    update: ["zaken.bijwerken", "zaken.geforceerd-bijwerken"],
    delete: ["zaken.verwijderen"],
  },
  closedScopes: { update: GEFORCEERD },
  audit: "self",
  check: checkZaak,
  afterDelete: deleteWithZaak,
});
