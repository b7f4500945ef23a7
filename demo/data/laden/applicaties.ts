import { groepen } from "../groepen.ts";
import type { Vertrouwelijkheid } from "../model.ts";
import type { Bron, ZgwRecord } from "./bron.ts";
import type { Catalogus } from "./catalogus.ts";
import type { ZaaktypeUrls } from "./zaaktype.ts";

type Scopes = { zaken: readonly string[]; documenten: readonly string[]; besluiten: readonly string[] };

const LEZEN: Scopes = {
  zaken: ["zaken.lezen", "audittrails.lezen"],
  documenten: ["documenten.lezen", "audittrails.lezen"],
  besluiten: ["besluiten.lezen", "audittrails.lezen"],
};
const BEHANDELEN: Scopes = {
  zaken: [...LEZEN.zaken, "zaken.aanmaken", "zaken.bijwerken", "zaken.statussen.toevoegen"],
  documenten: [
    ...LEZEN.documenten,
    "documenten.aanmaken",
    "documenten.bijwerken",
    "documenten.lock",
    "documenten.verwijderen",
  ],
  besluiten: [...LEZEN.besluiten, "besluiten.aanmaken", "besluiten.bijwerken"],
};
const LEIDEN: Scopes = {
  zaken: [...BEHANDELEN.zaken, "zaken.heropenen", "zaken.geforceerd-bijwerken", "zaken.verwijderen"],
  documenten: [...BEHANDELEN.documenten, "documenten.geforceerd-unlock"],
  besluiten: [...BEHANDELEN.besluiten, "besluiten.verwijderen"],
};

type ApplicatieOpzet = {
  clientId: string;
  label: string;
  /** identificatie of each zaaktype. */
  zaaktypen: readonly string[];
  scopes: Scopes;
  max: Vertrouwelijkheid;
};

const alle = groepen.map(({ zaaktype }) => zaaktype.identificatie);
const behandelaar = (naam: string, label: string, ...zaaktypen: readonly string[]): ApplicatieOpzet => ({
  clientId: `zaaktafel-${naam}`,
  label: `Zaaktafel: ${label}`,
  zaaktypen,
  scopes: BEHANDELEN,
  max: "vertrouwelijk",
});

export const applicaties: readonly ApplicatieOpzet[] = [
  behandelaar("vergunningen", "vergunningen", "OMGEVINGSVERGUNNING", "EVENEMENTENVERGUNNING"),
  behandelaar("juridisch", "juridische zaken", "BEZWAAR", "MELDING-OPENBARE-RUIMTE", "WOO-VERZOEK", "KLACHT"),
  behandelaar("sociaal", "sociaal domein", "WMO", "LEERLINGENVERVOER", "SUBSIDIE"),
  behandelaar("publiekszaken", "publiekszaken", "PARKEREN", "BURGERZAKEN"),
  behandelaar("handhaving", "toezicht en handhaving", "HANDHAVING", "MELDING-OPENBARE-RUIMTE"),
  {
    clientId: "zaaktafel-teamleiding",
    label: "Zaaktafel: teamleiding",
    zaaktypen: alle,
    scopes: LEIDEN,
    max: "zeer_geheim",
  },
  {
    clientId: "zaaktafel-raadplegen",
    label: "Zaaktafel: raadplegen",
    zaaktypen: alle,
    scopes: LEZEN,
    max: "beperkt_openbaar",
  },
];

/** An Applicatie as it is written, with the types it is about. */
function toApplicatie(
  { clientId, label, zaaktypen, scopes, max }: ApplicatieOpzet,
  catalogus: Catalogus,
  typen: ReadonlyMap<string, ZaaktypeUrls>,
): ZgwRecord {
  const opzetten = groepen
    .map(({ zaaktype }) => zaaktype)
    .filter((type) => zaaktypen.includes(type.identificatie));
  const eenmalig = (namen: string[]) => [...new Set(namen)];
  const stukken = eenmalig(opzetten.flatMap((opzet) => opzet.stukken.map(({ type }) => type)));
  const besluiten = eenmalig(opzetten.flatMap((opzet) => opzet.besluiten.map(({ type }) => type)));
  return {
    clientIds: [clientId],
    label,
    heeftAlleAutorisaties: false,
    autorisaties: [
      ...zaaktypen.map((identificatie) => ({
        component: "zrc",
        scopes: scopes.zaken,
        zaaktype: typen.get(identificatie)?.zaaktype,
        maxVertrouwelijkheidaanduiding: max,
      })),
      ...stukken.map((type) => ({
        component: "drc",
        scopes: scopes.documenten,
        informatieobjecttype: catalogus.informatieobjecttypen.get(type),
        maxVertrouwelijkheidaanduiding: max,
      })),
      ...besluiten.map((type) => ({
        component: "brc",
        scopes: scopes.besluiten,
        besluittype: catalogus.besluittypen.get(type),
      })),
      { component: "ztc", scopes: ["catalogi.lezen"] },
      { component: "ac", scopes: ["autorisaties.lezen"] },
    ],
  };
}

export const toApplicaties = (catalogus: Catalogus, typen: ReadonlyMap<string, ZaaktypeUrls>): ZgwRecord[] =>
  applicaties.map((opzet) => toApplicatie(opzet, catalogus, typen));

/** An Applicatie that is there already is left as it is. */
export async function ensureApplicatie(bron: Bron, applicatie: ZgwRecord): Promise<void> {
  const [clientId] = applicatie.clientIds as string[];
  const bestaande = await bron.list("autorisaties", "applicaties", { clientIds: clientId ?? "" });
  if (bestaande.length === 0) await bron.post("autorisaties", "applicaties", applicatie);
}
