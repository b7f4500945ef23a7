import { zaaktype } from "../catalogi/zaaktype.ts";
import type { Ctx } from "../frame/context.ts";
import { children, computed } from "../velden/derived.ts";
import { vertrouwelijkheidRank } from "../velden/fields.ts";
import { typeGuard } from "../frame/guard.ts";
import { uuidOf, type Doc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { GEFORCEERD, ZAKEN_LEZEN } from "./scopes.ts";
import { deleteWithZaak, refuseWithBesluiten } from "./verwijderen.ts";
import { zaakBijwerken } from "./zaak-bijwerken.ts";
import { zaakFilters, zaakZoek } from "./zaak-filters.ts";
import { positionsIn } from "./zaak-geometrie.ts";
import { ZAAK_MODES } from "./zaak-modus.ts";
import { zaakSubject } from "./zaak-recht.ts";
import { zaakRegistreren } from "./zaak-registreren.ts";
import { checkZaak } from "./zaak-regels.ts";
import { mirrorGerelateerd } from "./zaak-relaties.ts";
import { isOpenzaak } from "./zaak-rij.ts";
import { zaakAfsluiten, zaakOpschorten, zaakVerlengen } from "./zaak-status-acties.ts";
import { BETALINGSINDICATIES, zaakBody, zaakKept, type ZaakDoc } from "./zaak-velden.ts";

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

/** The zaken that a zaak names, whatever the relation. */
const relatiesOf = ({ relevanteAndereZaken, gerelateerdeZaken }: ZaakDoc) => [
  ...new Set([...relevanteAndereZaken, ...gerelateerdeZaken].map(({ url }) => uuidOf(url))),
];

/** On which zaken the Notificaties API may be asked to tell only part. */
async function kenmerken(ctx: Ctx, doc: Doc): Promise<Doc> {
  const { bronorganisatie, zaaktype: type, vertrouwelijkheidaanduiding } = doc;
  const known = { bronorganisatie, zaaktype: type, vertrouwelijkheidaanduiding };
  if (!isOpenzaak(ctx)) return known;
  return { ...known, "zaaktype.catalogus": (await ctx.get(zaaktype, String(type))).doc.catalogus };
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
  immutable: ["identificatie"],
  modes: ZAAK_MODES,
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
    relaties: (doc) => JSON.stringify(relatiesOf(doc)),
    punten: (doc) => JSON.stringify(positionsIn(doc.zaakgeometrie?.coordinates)),
  },
  indexes: [
    "id, zaaktype, niveau, einddatum, startdatum, archiefactiedatum, archiefnominatie",
    "identificatie, id, bronorganisatie, zaaktype, niveau",
    "zaaktype, niveau, einddatum",
    "startdatum, id, zaaktype, niveau, einddatum",
    "registratiedatum, id, zaaktype, niveau",
    "einddatum, id, zaaktype, niveau",
    "publicatiedatum, id, zaaktype, niveau",
    "archiefactiedatum, id, zaaktype, niveau, archiefnominatie",
    '"uiterlijkeEinddatumAfdoening", zaaktype, niveau, einddatum',
    '"einddatumGepland", zaaktype, niveau, einddatum',
    "hoofdzaak WHERE hoofdzaak IS NOT NULL",
    // What work lists ask: zaken that are open.
    "startdatum, id, zaaktype, niveau WHERE einddatum IS NULL",
    '"uiterlijkeEinddatumAfdoening", id, zaaktype, niveau, startdatum WHERE einddatum IS NULL',
  ],
  mirrored: ["einddatum"],
  counted: [
    ["zaaktype", "niveau", "einddatum?"],
    ["startdatum~", "zaaktype", "niveau", "einddatum?"],
    ["archiefactiedatum~", "zaaktype", "niveau", "archiefnominatie"],
    ["einddatum~", "zaaktype", "niveau"],
    ["registratiedatum~", "zaaktype", "niveau"],
  ],
  lists: ["relaties", "kenmerk", "kenmerk__bron"],
  derived: {
    betalingsindicatieWeergave: computed(
      (doc) => BETALINGSINDICATIES[String(doc["betalingsindicatie"])] ?? "",
    ),
    deelzaken: children("zaak", "hoofdzaak"),
    eigenschappen: children("zaakeigenschap", "zaak"),
    rollen: children("rol", "zaak"),
    zaakinformatieobjecten: children("zaakinformatieobject", "zaak"),
    zaakobjecten: children("zaakobject", "zaak"),
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
  kanaal: { naam: "zaken", kenmerken },
  actions: [zaakRegistreren, zaakBijwerken, zaakOpschorten, zaakVerlengen, zaakAfsluiten],
  check: checkZaak,
  after: mirrorGerelateerd,
  checkDelete: refuseWithBesluiten,
  afterDelete: deleteWithZaak,
});
