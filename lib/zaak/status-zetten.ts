import "server-only";
import { Temporal } from "temporal-polyfill";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { getRechten } from "@/lib/rechten/get-rechten";
import { canEindstatusZetten, canStatusZetten, canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Oordeel } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toMomentMetOffset } from "@/lib/termijn/vandaag";
import {
  catalogi,
  getMogelijkheden,
  toUuid,
  zaken,
  ZgwError,
  type Status,
  type Verbinding,
  type Zaak,
} from "@/lib/zgw";
import { getVerbindingVoorZaak, nietGevonden } from "./get-verbinding";
import { getZaak } from "./lees-zaak";
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
  const [rechten, zaak] = await Promise.all([getRechten(verbinding), leesZaak(verbinding, uuid)]);
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

  const eigenRol = zaak._expand?.rollen?.find(
    ({ betrokkeneType, betrokkeneIdentificatie }) =>
      betrokkeneType === "medewerker" && betrokkeneIdentificatie?.identificatie === medewerker.id,
  );
  const vorige = await findVorigeStatus(verbinding, zaak);
  await zetEenmaal(verbinding, uuid, {
    zaak: zaak.url,
    statustype: statustype.url,
    datumStatusGezet: toMomentMetOffset(toMoment(vorige?.datumStatusGezet)),
    statustoelichting: invoer.toelichting,
    ...(eigenRol && { gezetdoor: eigenRol.url }),
  });
}

async function leesZaak(verbinding: Verbinding, uuid: string): Promise<Zaak> {
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  const expand = mogelijkheden.heeftParameter("/zaken/{}", "expand") ? "status,rollen" : undefined;
  return getZaak(verbinding, uuid, expand);
}

/** The status the zaak has now; asked for by itself where the source has no expand. */
async function findVorigeStatus(verbinding: Verbinding, zaak: Zaak): Promise<Status | undefined> {
  if (!zaak.status || zaak._expand?.status) return zaak._expand?.status ?? undefined;
  return (await zaken.listStatussenForZaak(verbinding, zaak.uuid)).at(-1);
}

function eis(oordeel: Oordeel): void {
  if (!oordeel.mag) throw new PortaalFout("geen-recht", oordeel.reden);
}

const TERUG_SECONDEN = 2; // the source refuses a moment that its own clock has not reached yet

/** Now, a little back, but after the status before it: the latest moment is what makes a status the current one. */
function toMoment(vorige: string | undefined): Temporal.Instant {
  const nu = Temporal.Now.instant();
  const terug = nu.subtract({ seconds: TERUG_SECONDEN });
  if (!vorige) return terug;
  const naVorige = Temporal.Instant.from(vorige).add({ milliseconds: 1 });
  const gekozen = Temporal.Instant.compare(naVorige, terug) > 0 ? naVorige : terug;
  return Temporal.Instant.compare(gekozen, nu) > 0 ? nu : gekozen;
}

async function zetEenmaal(verbinding: Verbinding, uuid: string, status: zaken.NieuweStatus): Promise<void> {
  try {
    await zaken.createStatus(verbinding, status);
  } catch (fout) {
    if (!(fout instanceof ZgwError) || !fout.isUitkomstOnzeker) throw fout;
    if (!(await staatBijBron(verbinding, uuid, status))) throw fout;
  }
}

/** Whether the source has the status after all. It was asked once; asking twice could set it twice. */
async function staatBijBron(
  verbinding: Verbinding,
  uuid: string,
  status: zaken.NieuweStatus,
): Promise<boolean> {
  try {
    const statussen = await zaken.listStatussenForZaak(verbinding, uuid);
    const moment = Date.parse(status.datumStatusGezet);
    return statussen.some(
      ({ statustype, datumStatusGezet }) =>
        statustype === status.statustype && Date.parse(datumStatusGezet) === moment,
    );
  } catch {
    const { naam } = verbinding.bron;
    throw new PortaalFout(
      "onzeker",
      `${naam} gaf geen antwoord. Herlaad de zaak en kijk of de status er staat, voor u het opnieuw doet.`,
    );
  }
}
