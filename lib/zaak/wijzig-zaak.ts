import "server-only";
import type { Verschil } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canAudittrailLezen } from "@/lib/rechten/zaak-rechten";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { zaken, type Auditregel, type Zaak } from "@/lib/zgw";
import { isGelijk } from "./is-gelijk";
import { listAndereZaken } from "./relateren/list-andere-zaken";
import type { OpenZaak } from "./open-zaak";
import { schrijfEenmaal } from "./schrijf-eenmaal";
import { zaakVeldSchema, type Gezien, type ZaakVeld } from "./zaak-velden.schema";
import { toVeldWoorden } from "./woorden";
import { toLeesbareWaarde, toZaakVeldWaarden, ZAAKVELDNAMEN } from "./zaak-velden";

interface Wijziging {
  /** What is written: these fields and no other. */
  velden: zaken.ZaakVelden;
  /** What was on screen of the fields that must not have changed meanwhile. */
  gezien: Gezien;
  /** For the audit trail. */
  reden?: string;
  /** Fields of the form by the name of the source, for a refusal. */
  opVeld?: Record<string, string>;
}

/**
 * Changes fields of a zaak, never over what someone else changed: what was on screen is held to what the source has, and
 * just before the write the zaak is read once more (If-None-Match). Throws PortaalFout (gewijzigd, with both values and
 * who changed them; invoer; onzeker) and ZgwError.
 */
export async function wijzigZaak(
  open: OpenZaak,
  { velden, gezien, reden, opVeld = {} }: Wijziging,
): Promise<void> {
  const { verbinding, zaak, etag, expand } = open;
  await eisOngewijzigd(open, zaak, gezien);
  const nieuwer = await zaken.findZaakAlsGewijzigd(verbinding, zaak.uuid, expand, etag);
  if (nieuwer) await eisOngewijzigd(open, nieuwer.inhoud, gezien);
  await schrijfEenmaal({
    verbinding,
    wat: "de wijziging",
    schrijf: () => zaken.updateZaak(verbinding, zaak.uuid, velden, reden),
    vindTerug: async () => {
      const nu = await zaken.findZaakAlsGewijzigd(verbinding, zaak.uuid, expand, undefined);
      return nu && staatErIn(nu.inhoud, velden) ? nu.inhoud : undefined;
    },
    velden: opVeld,
  });
}

function staatErIn(zaak: Zaak, velden: zaken.ZaakVelden): boolean {
  const nu = toZaakVeldWaarden(zaak);
  return Object.entries(velden).every(([naam, waarde]) => {
    if (waarde === undefined) return true;
    const veld = zaakVeldSchema.safeParse(naam).data;
    return veld !== undefined && isGelijk(nu[veld], waarde);
  });
}

/** Throws PortaalFout (gewijzigd) when the zaak has other values than were on screen. */
export async function eisOngewijzigd(open: OpenZaak, zaak: Zaak, gezien: Gezien): Promise<void> {
  const { verbinding, rechten } = open;
  const nu = toZaakVeldWaarden(zaak);
  const anders = zaakVeldSchema.options.filter(
    (veld) => gezien[veld] !== undefined && !isGelijk(gezien[veld], nu[veld]),
  );
  if (anders.length === 0) return;
  const audittrail = canAudittrailLezen(rechten)
    ? await zaken.listAudittrailForZaak(verbinding, zaak.uuid).catch(() => [])
    : [];
  const noem = await getZaaknamen(open, [gezien, nu]);
  const lees = (veld: ZaakVeld, waarde: unknown) =>
    VAN_GROEPEN.has(veld) ? toVeldWoorden(veld, waarde, { noem }) : toLeesbareWaarde(waarde);
  const verschillen = anders.map((veld): Verschil => {
    const regel = findWijziging(audittrail, zaak, veld);
    return {
      veld,
      naam: ZAAKVELDNAMEN[veld],
      gezien: lees(veld, gezien[veld]),
      nu: lees(veld, nu[veld]),
      ...(regel && { door: regel.gebruikersWeergave || regel.gebruikersId }),
      ...(regel?.aanmaakdatum && { op: toLokaalMoment(regel.aanmaakdatum) }),
    };
  });
  throw new PortaalFout(
    "gewijzigd",
    "Deze gegevens zijn intussen veranderd. Vergelijk ze en kies of u uw wijziging nog wilt opslaan.",
    {},
    { verschillen },
  );
}

const VAN_GROEPEN = new Set<ZaakVeld>(["hoofdzaak", "relevanteAndereZaken", "kenmerken"]);

/** By their addresses the names of other zaken in these values; one search, and none when they name no zaak. */
async function getZaaknamen(
  open: OpenZaak,
  waarden: readonly Partial<Record<ZaakVeld, unknown>>[],
): Promise<(url: string) => string | undefined> {
  const urls = waarden.flatMap(({ hoofdzaak, relevanteAndereZaken }) => {
    const relaties: unknown[] = Array.isArray(relevanteAndereZaken) ? relevanteAndereZaken : [];
    return [hoofdzaak, ...relaties].flatMap((waarde) => {
      const url: unknown =
        typeof waarde === "object" && waarde !== null ? Reflect.get(waarde, "url") : waarde;
      return typeof url === "string" && url !== "" ? [url] : [];
    });
  });
  const andere = urls.length > 0 ? await listAndereZaken(open, urls).catch(() => []) : [];
  const namen = new Map(
    andere.map(({ url, omschrijving, identificatie }) => [url, omschrijving || identificatie]),
  );
  return (url) => namen.get(url) ?? "een andere zaak";
}

/** The last line of the audit trail in which this field got another value. */
function findWijziging(audittrail: Auditregel[], zaak: Zaak, veld: ZaakVeld): Auditregel | undefined {
  return audittrail
    .filter(
      ({ resourceUrl, wijzigingen }) =>
        resourceUrl === zaak.url &&
        wijzigingen?.oud &&
        wijzigingen.nieuw &&
        !isGelijk(wijzigingen.oud[veld], wijzigingen.nieuw[veld]),
    )
    .sort((een, ander) => (een.aanmaakdatum ?? "").localeCompare(ander.aanmaakdatum ?? ""))
    .at(-1);
}
