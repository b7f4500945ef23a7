import type { Vertrouwelijkheid } from "../model.ts";
import type { Bron } from "./bron.ts";

const LEZEN = ["zaken.lezen", "audittrails.lezen"];
const BEHANDELEN = [...LEZEN, "zaken.aanmaken", "zaken.bijwerken", "zaken.statussen.toevoegen"];
const LEIDEN = [...BEHANDELEN, "zaken.heropenen", "zaken.geforceerd-bijwerken"];

type Applicatie = {
  clientId: string;
  label: string;
  /** identificatie of each zaaktype. */
  zaaktypen: readonly string[];
  scopes: readonly string[];
  max: Vertrouwelijkheid;
};

const VERGUNNINGEN = ["OMGEVINGSVERGUNNING", "EVENEMENTENVERGUNNING"];
const JURIDISCH = ["BEZWAAR", "MELDING-OPENBARE-RUIMTE"];

export const applicaties: readonly Applicatie[] = [
  {
    clientId: "zaaktafel-vergunningen",
    label: "Zaaktafel: vergunningen",
    zaaktypen: VERGUNNINGEN,
    scopes: BEHANDELEN,
    max: "vertrouwelijk",
  },
  {
    clientId: "zaaktafel-juridisch",
    label: "Zaaktafel: juridische zaken",
    zaaktypen: JURIDISCH,
    scopes: BEHANDELEN,
    max: "vertrouwelijk",
  },
  {
    clientId: "zaaktafel-teamleiding",
    label: "Zaaktafel: teamleiding",
    zaaktypen: [...VERGUNNINGEN, ...JURIDISCH],
    scopes: LEIDEN,
    max: "zeer_geheim",
  },
  {
    clientId: "zaaktafel-raadplegen",
    label: "Zaaktafel: raadplegen",
    zaaktypen: [...VERGUNNINGEN, ...JURIDISCH],
    scopes: LEZEN,
    max: "beperkt_openbaar",
  },
];

/** `zaaktypen`: URL by identificatie. An Applicatie that is there already is left as it is. */
export async function ensureApplicatie(
  bron: Bron,
  { clientId, label, zaaktypen, scopes, max }: Applicatie,
  urls: ReadonlyMap<string, string>,
): Promise<void> {
  const bestaande = await bron.list("autorisaties", "applicaties", { clientIds: clientId });
  if (bestaande.length > 0) return;
  await bron.post("autorisaties", "applicaties", {
    clientIds: [clientId],
    label,
    heeftAlleAutorisaties: false,
    autorisaties: [
      ...zaaktypen.map((identificatie) => ({
        component: "zrc",
        scopes,
        zaaktype: urls.get(identificatie),
        maxVertrouwelijkheidaanduiding: max,
      })),
      { component: "ztc", scopes: ["catalogi.lezen"] },
      { component: "ac", scopes: ["autorisaties.lezen"] },
    ],
  });
}
