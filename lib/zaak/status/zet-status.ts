import "server-only";
import { Temporal } from "temporal-polyfill";
import { toMomentMetOffset } from "@/lib/termijn/vandaag";
import { zaken, type Rol, type Status } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";

const TERUG_SECONDEN = 2; // the source refuses a moment that its own clock has not reached yet

/**
 * Now, a little back, but always after the status before it, whose moment comes from the clock of the source: the
 * latest moment is what makes a status the current one. With the offset of the Netherlands (zrc-007).
 */
export function toStatusMoment(vorige: Status | undefined): string {
  const terug = Temporal.Now.instant().subtract({ seconds: TERUG_SECONDEN });
  const moment = Date.parse(vorige?.datumStatusGezet ?? "");
  if (Number.isNaN(moment)) return toMomentMetOffset(terug);
  const naVorige = Temporal.Instant.fromEpochMilliseconds(moment + 1);
  return toMomentMetOffset(Temporal.Instant.compare(naVorige, terug) > 0 ? naVorige : terug);
}

/** The status the zaak has now; asked for by itself where the source has no expand. */
async function findHuidigeStatus({ verbinding, zaak }: OpenZaak): Promise<Status | undefined> {
  if (!zaak.status || zaak.expand.status) return zaak.expand.status;
  return (await zaken.listStatussenForZaak(verbinding, zaak.uuid)).at(-1);
}

/** The rol of this medewerker in the zaak, for `gezetdoor`. */
async function findEigenRol({ medewerker, rollen }: OpenZaak): Promise<Rol | undefined> {
  return (await rollen.catch(() => [])).find(
    ({ betrokkeneType, betrokkeneIdentificatie }) =>
      betrokkeneType === "medewerker" && betrokkeneIdentificatie?.identificatie === medewerker.id,
  );
}

/** Everything of a new status but its zaak. */
export async function toNieuweStatus(
  open: OpenZaak,
  statustype: string,
  statustoelichting: string,
): Promise<Omit<zaken.NieuweStatus, "zaak">> {
  const [eigenRol, vorige] = await Promise.all([findEigenRol(open), findHuidigeStatus(open)]);
  return {
    statustype,
    datumStatusGezet: toStatusMoment(vorige),
    statustoelichting,
    ...(eigenRol && { gezetdoor: eigenRol.url }),
  };
}

interface Bijzonderheden {
  /** For the audit trail. */
  reden?: string;
  /** Fields of the form by the name of the source. */
  velden?: Record<string, string>;
}

/** Sets it once; after an unclear answer it is looked for by its type and moment. Throws PortaalFout, ZgwError. */
export async function zetStatus(
  { verbinding, zaak }: OpenZaak,
  nieuw: Omit<zaken.NieuweStatus, "zaak">,
  { reden, velden = { statustype: "statustype", statustoelichting: "toelichting" } }: Bijzonderheden = {},
): Promise<void> {
  await schrijfEenmaal({
    verbinding,
    wat: "de status",
    schrijf: () => zaken.createStatus(verbinding, { zaak: zaak.url, ...nieuw }, reden),
    vindTerug: async () => {
      const moment = Date.parse(nieuw.datumStatusGezet);
      // Not every source keeps milliseconds.
      const zelfde = (datum: string) => Math.abs(Date.parse(datum) - moment) < 1000;
      return (await zaken.listStatussenForZaak(verbinding, zaak.uuid)).find(
        ({ url, statustype, datumStatusGezet }) =>
          url !== zaak.status && statustype === nieuw.statustype && zelfde(datumStatusGezet),
      );
    },
    velden,
  });
}
