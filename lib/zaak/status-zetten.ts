import "server-only";
import { Temporal } from "temporal-polyfill";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { getRechten } from "@/lib/rechten/get-rechten";
import { canEindstatusZetten, canStatusZetten, canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Oordeel } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toMomentMetOffset } from "@/lib/termijn/vandaag";
import { catalogi, toUuid, zaken, ZgwError, type Status, type Verbinding, type Zaak } from "@/lib/zgw";
import { getVerbindingVoorZaak, nietGevonden } from "./get-verbinding";
import { getZaakMetDelen } from "./get-zaak";
import type { StatusZetten } from "./status-zetten.schema";
import { toZaakStaat } from "./zaak-detail";

/**
 * Sets the next status of a zaak, once. Checks the right, that nobody changed the status meanwhile, and that the type
 * belongs to the zaak. After a time-out the source is read again before anything is said. Throws PortaalFout, ZgwError.
 */
export async function statusZetten(
  medewerker: Medewerker,
  bronId: string,
  uuid: string,
  invoer: StatusZetten,
): Promise<void> {
  const verbinding = getVerbindingVoorZaak(medewerker, bronId, uuid);
  const [rechten, { zaak, rollen }] = await Promise.all([
    getRechten(verbinding),
    getZaakMetDelen(verbinding, uuid),
  ]);
  if (!canZaakLezen(rechten, zaak)) throw nietGevonden();
  const staat = toZaakStaat(zaak);
  eis(canStatusZetten(rechten, medewerker.profiel.rol, staat));
  if ((zaak.status ? toUuid(zaak.status) : null) !== invoer.huidigeStatus) {
    throw new PortaalFout(
      "gewijzigd",
      "De status van deze zaak is intussen veranderd. Bekijk de nieuwe status en kies opnieuw.",
    );
  }
  const statustypen = await catalogi.listStatustypenForZaaktype(verbinding, zaak.zaaktype);
  const statustype = statustypen.find(({ url }) => toUuid(url) === invoer.statustype);
  if (!statustype) {
    throw new PortaalFout("invoer", "Deze status hoort niet bij het zaaktype.", {
      statustype: "Kies een status.",
    });
  }
  if (statustype.isEindstatus) eis(canEindstatusZetten(staat));

  const eigenRol = (await rollen.catch(() => [])).find(
    ({ betrokkeneType, betrokkeneIdentificatie }) =>
      betrokkeneType === "medewerker" && betrokkeneIdentificatie?.identificatie === medewerker.id,
  );
  const vorige = await findVorigeStatus(verbinding, zaak);
  await zetEenmaal(verbinding, zaak, {
    zaak: zaak.url,
    statustype: statustype.url,
    datumStatusGezet: toMomentMetOffset(toMoment(vorige?.datumStatusGezet)),
    statustoelichting: invoer.toelichting,
    ...(eigenRol && { gezetdoor: eigenRol.url }),
  });
}

/** The status the zaak has now; asked for by itself where the source has no expand. */
async function findVorigeStatus(verbinding: Verbinding, zaak: Zaak): Promise<Status | undefined> {
  if (!zaak.status || zaak.expand.status) return zaak.expand.status;
  return (await zaken.listStatussenForZaak(verbinding, zaak.uuid)).at(-1);
}

function eis(oordeel: Oordeel): void {
  if (!oordeel.mag) throw new PortaalFout("geen-recht", oordeel.reden);
}

const TERUG_SECONDEN = 2; // the source refuses a moment that its own clock has not reached yet

/**
 * Now, a little back, but always after the status before it, whose moment comes from the clock of the source: the
 * latest moment is what makes a status the current one.
 */
function toMoment(vorige: string | undefined): Temporal.Instant {
  const terug = Temporal.Now.instant().subtract({ seconds: TERUG_SECONDEN });
  const moment = Date.parse(vorige ?? "");
  if (Number.isNaN(moment)) return terug;
  const naVorige = Temporal.Instant.fromEpochMilliseconds(moment + 1);
  return Temporal.Instant.compare(naVorige, terug) > 0 ? naVorige : terug;
}

async function zetEenmaal(verbinding: Verbinding, zaak: Zaak, status: zaken.NieuweStatus): Promise<void> {
  try {
    await zaken.createStatus(verbinding, status);
  } catch (fout) {
    if (!(fout instanceof ZgwError)) throw fout;
    if (fout.status === 400) throw toInvoerFout(fout);
    if (!fout.isUitkomstOnzeker) throw fout;
    if (await staatBijBron(verbinding, zaak, status)) return;
    // The source itself said that it failed: then nothing was saved. Without its word it may still be busy.
    if (fout.status === 500 || fout.status === 503) throw fout;
    throw onzeker(verbinding);
  }
}

/** What the source says of its fields, on the fields of the form. */
function toInvoerFout(fout: ZgwError): PortaalFout {
  const { statustoelichting, statustype, ...overig } = fout.fieldErrors;
  const redenen = [statustype, statustoelichting, ...Object.values(overig)].filter(Boolean).join(" ");
  return new PortaalFout(
    "invoer",
    `${fout.bron} accepteert dit niet: ${redenen || fout.fout?.detail || "geen reden"}`,
    {
      ...(statustype && { statustype }),
      ...(statustoelichting && { toelichting: statustoelichting }),
    },
  );
}

/** Whether the source has the status after all. It was asked once; asking twice could set it twice. */
async function staatBijBron(
  verbinding: Verbinding,
  zaak: Zaak,
  status: zaken.NieuweStatus,
): Promise<boolean> {
  try {
    const statussen = await zaken.listStatussenForZaak(verbinding, zaak.uuid);
    const moment = Date.parse(status.datumStatusGezet);
    const zelfde = (datum: string) => Math.abs(Date.parse(datum) - moment) < 1000; // not every source keeps milliseconds
    return statussen.some(
      ({ url, statustype, datumStatusGezet }) =>
        url !== zaak.status && statustype === status.statustype && zelfde(datumStatusGezet),
    );
  } catch {
    throw onzeker(verbinding);
  }
}

function onzeker({ bron }: Verbinding): PortaalFout {
  const wat = `${bron.naam} gaf geen duidelijk antwoord, en de status is daar nu niet te zien.`;
  return new PortaalFout(
    "onzeker",
    `${wat} Wat u invulde staat er nog. Kijk na een minuut in de zaak of de status er staat, voor u het opnieuw doet.`,
  );
}
