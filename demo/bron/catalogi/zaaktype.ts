import { z } from "zod";
import { children } from "../velden/derived.ts";
import {
  date,
  duration,
  looseRef,
  nineDigits,
  optionalDate,
  optionalDuration,
  optionalText,
  optionalUri,
  ref,
  refList,
  text,
  uri,
  VERTROUWELIJKHEID,
} from "../velden/fields.ts";
import { exact, holds, overlaps, url } from "../velden/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { nextIdentificatie } from "../opslag/identificatie.ts";
import { only, OPENZAAK, ZGW_NIEUW } from "../frame/mode.ts";
import { resource } from "../frame/resource.ts";
import { kanaalVanCatalogus } from "./kanaal.ts";
import { CATALOGI_SCOPES, publish, requireConceptToDelete } from "./concept.ts";
import { acceptNames, namesOf, stored } from "./namen.ts";
import { requireConceptRelatedToDelete } from "./relaties.ts";
import { datumGeldigheid, ownStatus } from "./type-filters.ts";
import { refuseWhenUsed, release } from "./verwijderen.ts";
import { versieGrenzen } from "./versies.ts";
import { metIdentificaties } from "./gerelateerde-zaaktypen.ts";
import { informatieobjecttypen, zaaktypeOpDatum } from "./zaaktype-op-datum.ts";
import { checkPublish } from "./zaaktype-publiceren.ts";
import { checkZaaktype } from "./zaaktype-regels.ts";

const bron = { url: z.string().max(200) };

export const zaaktype = resource({
  name: "zaaktype",
  api: "catalogi",
  path: "/zaaktypen",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  body: z.object({
    identificatie: optionalText(50),
    omschrijving: text(80),
    omschrijvingGeneriek: optionalText(80),
    vertrouwelijkheidaanduiding: z.enum(VERTROUWELIJKHEID),
    doel: text(),
    aanleiding: text(),
    toelichting: optionalText(),
    indicatieInternOfExtern: z.enum(["intern", "extern"]),
    handelingInitiator: text(20),
    onderwerp: text(80),
    handelingBehandelaar: text(20),
    doorlooptijd: duration(),
    servicenorm: optionalDuration(),
    opschortingEnAanhoudingMogelijk: z.boolean(),
    verlengingMogelijk: z.boolean(),
    verlengingstermijn: optionalDuration(),
    trefwoorden: z.array(text(30)).default([]),
    publicatieIndicatie: z.boolean(),
    publicatietekst: optionalText(),
    verantwoordingsrelatie: z.array(text(40)).default([]),
    productenOfDiensten: z.array(uri()),
    selectielijstProcestype: optionalUri(200),
    referentieproces: z.object({ naam: text(80), link: optionalUri(200) }),
    verantwoordelijke: text(50),
    broncatalogus: z.object({ ...bron, domein: z.string().max(5), rsin: nineDigits() }).optional(),
    bronzaaktype: z
      .object({ ...bron, identificatie: z.string().max(50), omschrijving: z.string().max(80) })
      .optional(),
    beginGeldigheid: date(),
    eindeGeldigheid: optionalDate(),
    versiedatum: date().optional(),
    catalogus: ref(),
    besluittypen: z.array(ref()),
    deelzaaktypen: refList(),
    gerelateerdeZaaktypen: z.array(
      z.object({
        zaaktype: looseRef(200),
        aardRelatie: z.enum(["vervolg", "bijdrage", "onderwerp"]),
        toelichting: optionalText(255),
      }),
    ),
  }),
  kept: z.object({ concept: z.boolean().default(true) }),
  refs: {
    catalogus: "catalogus",
    besluittypen: "besluittype",
    deelzaaktypen: "zaaktype",
    "gerelateerdeZaaktypen.zaaktype": { to: "zaaktype", loose: true },
  },
  immutable: ["catalogus"],
  columns: {
    catalogus: true,
    identificatie: true,
    omschrijving: true,
    concept: true,
    beginGeldigheid: true,
    eindeGeldigheid: true,
    trefwoorden: true,
    besluittypen: true,
    deelzaaktypen: true,
  },
  indexes: ["catalogus, identificatie"],
  derived: {
    ...versieGrenzen("zaaktype", "identificatie"),
    statustypen: children("statustype", "zaaktype"),
    resultaattypen: children("resultaattype", "zaaktype"),
    eigenschappen: children("eigenschap", "zaaktype"),
    roltypen: children("roltype", "zaaktype"),
    informatieobjecttypen,
    zaakobjecttypen: children("zaakobjecttype", "zaaktype"),
    gerelateerdeZaaktypen: metIdentificaties,
    besluittypeOmschrijving: namesOf(stored("besluittypen"), "besluittype"),
    deelzaaktypeIdentificaties: namesOf(stored("deelzaaktypen"), "zaaktype", "identificatie"),
    informatieobjecttypeOmschrijving: namesOf(informatieobjecttypen, "informatieobjecttype"),
    resultaattypeOmschrijving: namesOf(children("resultaattype", "zaaktype"), "resultaattype"),
  },
  filters: {
    ...url("catalogus", "catalogus"),
    ...exact("identificatie"),
    ...holds("identificatie__icontains", "identificatie"),
    ...holds("omschrijving__icontains", "omschrijving"),
    ...overlaps("trefwoorden", "all"),
    ...datumGeldigheid,
    ...ownStatus,
  },
  kanaal: kanaalVanCatalogus("zaaktypen"),
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  modes: {
    ...only(OPENZAAK, "?identificatie__icontains", "?omschrijving__icontains"),
    ...only(
      ZGW_NIEUW,
      "besluittypeOmschrijving",
      "deelzaaktypeIdentificaties",
      "informatieobjecttypeOmschrijving",
      "resultaattypeOmschrijving",
      "gerelateerdeZaaktypen.zaaktypeIdentificatie",
      "versions",
    ),
  },
  versions: zaaktypeOpDatum,
  requiredIn: {
    "openzaak-1.30": ["versiedatum"],
    "zgw-1.7": ["identificatie"],
    "zgw-1.4": ["versiedatum"],
  },
  accept: acceptNames({
    besluittypen: { of: "besluittype", by: "omschrijving" },
    deelzaaktypen: { of: "zaaktype", by: "identificatie" },
    "gerelateerdeZaaktypen.zaaktype": { of: "zaaktype", by: "identificatie" },
  }),
  actions: [publish("zaaktype", "/zaaktypen", checkPublish)],
  async check(ctx, change) {
    const { doc } = change;
    if (doc.identificatie === "")
      doc.identificatie = await nextIdentificatie(
        ctx,
        "zaaktype",
        `ZAAKTYPE-${doc.beginGeldigheid.slice(0, 4)}-`,
      );
    doc.versiedatum ??= doc.beginGeldigheid;
    await checkZaaktype(ctx, change);
  },
  async checkDelete(ctx, row) {
    requireConceptToDelete(ctx, row);
    await requireConceptRelatedToDelete(ctx, row);
    await refuseWhenUsed(ctx, "zaaktype", row.uuid);
  },
  afterDelete: (ctx, row) => release(ctx, "zaaktype", row.uuid),
});
