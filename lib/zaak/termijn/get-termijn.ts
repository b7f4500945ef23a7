import "server-only";
import type { Medewerker } from "@/lib/session/medewerker";
import type { Einddatum } from "@/lib/termijn/einddatum";
import { toBerekendeDatums, type ZaakTermijn } from "@/lib/termijn/nieuwe-datums";
import { countOpgeschorteDagen } from "@/lib/termijn/opschorting";
import { toUitleg } from "@/lib/termijn/uitleg";
import { getVandaag } from "@/lib/termijn/vandaag";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import type { LopendeOpschorting, Opschortingen, VoorbijeOpschorting } from "./opschortingen";
import type { TermijnGezien } from "./termijn-gezien.schema";
import { toZaakVeldWaarden } from "../zaak-velden";
import { getGelijkgesteldeDagen, getZaakTermijn } from "./zaak-termijn";

/** One end date of a zaak beside what the rules give. Dates are ISO. */
export interface DatumUitleg {
  bron: string | undefined;
  /** Undefined when there is nothing to count with. */
  regel: { datum: string; woorden: string } | undefined;
}

/** How the term of a zaak came about: what its acts are filled in on, and the answer to "waarom deze datum?". */
export interface Termijn {
  vandaag: string;
  gelijkgesteldeDagen: readonly string[];
  /** Those that are over are in it as well. */
  feiten: ZaakTermijn;
  voorbij: (VoorbijeOpschorting & { dagen: number })[];
  /** With the days it would have lasted, were it over today; undefined when its beginning is not known. */
  lopend: (LopendeOpschorting & { dagen: number | undefined }) | undefined;
  gat: Opschortingen["gat"];
  /** As the source has it, days included; also of a standstill that is over. */
  redenOpschorting: string;
  redenVerlenging: string;
  verlengingstermijn: string | undefined;
  /** False when the catalogus could not be read: then nothing can be checked. */
  zaaktypeGelezen: boolean;
  uitleg: Record<"uiterlijkeEinddatumAfdoening" | "einddatumGepland", DatumUitleg>;
  gezien: TermijnGezien;
}

/**
 * The term of a zaak with its explanation: the zaak and its audit trail. Throws PortaalFout (niet-gevonden) and ZgwError,
 * also when the audit trail may be read and does not come: without it a date would be explained wrongly.
 */
export async function getTermijn(medewerker: Medewerker, plek: ZaakPlek): Promise<Termijn> {
  const open = await openZaak(medewerker, plek);
  const { zaak, zaaktype } = open;
  const { feiten, opschortingen } = await getZaakTermijn(open);
  const vandaag = getVandaag();
  const gelijkgesteldeDagen = getGelijkgesteldeDagen();
  const regels = toBerekendeDatums(feiten, gelijkgesteldeDagen);
  const toDatumUitleg = (bron: string | undefined, regel: Einddatum | undefined): DatumUitleg => ({
    bron,
    regel: regel && { datum: regel.datum, woorden: toUitleg(regel, gelijkgesteldeDagen) },
  });
  const { lopend, voorbij, gat } = opschortingen;
  const { opschorting, verlenging, uiterlijkeEinddatumAfdoening, einddatumGepland } = toZaakVeldWaarden(zaak);
  return {
    vandaag,
    gelijkgesteldeDagen,
    feiten,
    voorbij: voorbij.map((een) => ({ ...een, dagen: countOpgeschorteDagen(een) })),
    lopend: lopend && {
      ...lopend,
      dagen: lopend.gevraagdOp
        ? countOpgeschorteDagen({ gevraagdOp: lopend.gevraagdOp, hervatOp: vandaag })
        : undefined,
    },
    gat,
    redenOpschorting: zaak.opschorting?.reden ?? "",
    redenVerlenging: zaak.verlenging?.duur ? zaak.verlenging.reden : "",
    verlengingstermijn: zaaktype?.verlengingstermijn,
    zaaktypeGelezen: zaaktype !== undefined,
    uitleg: {
      uiterlijkeEinddatumAfdoening: toDatumUitleg(
        zaak.uiterlijkeEinddatumAfdoening,
        regels.uiterlijkeEinddatumAfdoening,
      ),
      einddatumGepland: toDatumUitleg(zaak.einddatumGepland, regels.einddatumGepland),
    },
    gezien: {
      opschorting: opschorting ?? null,
      verlenging: verlenging ?? null,
      uiterlijkeEinddatumAfdoening: uiterlijkeEinddatumAfdoening ?? null,
      einddatumGepland: einddatumGepland ?? null,
    },
  };
}
