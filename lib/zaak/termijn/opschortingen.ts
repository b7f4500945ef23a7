import "server-only";
import { z } from "zod";
import { canAudittrailLezen } from "@/lib/rechten/zaak-rechten";
import type { Opschorting } from "@/lib/termijn/opschorting";
import { leesReden } from "@/lib/termijn/opschorting-reden";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { zaken, ZgwError, type Auditregel, type Zaak } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";

/** The standstill that a zaak is in. Days are ISO, in the Netherlands. */
export interface LopendeOpschorting {
  /** Undefined when nothing tells. */
  gevraagdOp: string | undefined;
  /** What tells: the reden, or the moment at which the source was told. */
  herkomst: "reden" | "historie" | undefined;
  verwachtOp: string | undefined;
  reden: string;
  /** Who wrote it down; empty when the audit trail does not say. */
  door: string;
}

export interface VoorbijeOpschorting extends Opschorting {
  reden: string;
  door: string;
}

export interface Opschortingen {
  lopend: LopendeOpschorting | undefined;
  voorbij: VoorbijeOpschorting[];
  /** Why there may have been more of them; undefined when this is all. */
  gat: "geen-recht" | "dagen-onbekend" | undefined;
}

/** The standstills of a zaak, read back from its audit trail: one call. Throws ZgwError when that fails. */
export async function getOpschortingen({ verbinding, rechten, zaak }: OpenZaak): Promise<Opschortingen> {
  if (!canAudittrailLezen(rechten)) return toOpschortingen(zaak, undefined);
  try {
    return toOpschortingen(zaak, await zaken.listAudittrailForZaak(verbinding, zaak.uuid));
  } catch (fout) {
    if (fout instanceof ZgwError && fout.isForbidden) return toOpschortingen(zaak, undefined);
    throw fout;
  }
}

type ZaakFeiten = Pick<Zaak, "uuid" | "opschorting">;

/** `regels` is the audit trail in any order; undefined when it may not be read. */
export function toOpschortingen(zaak: ZaakFeiten, regels: readonly Auditregel[] | undefined): Opschortingen {
  const voorbij: VoorbijeOpschorting[] = [];
  let lopend: LopendeOpschorting | undefined;
  let dagenOnbekend = false;
  const sluitAf = (tekst: string, moment: string | undefined, door: string) => {
    const { reden, gevraagdOp = lopend?.gevraagdOp, hervatOp = moment } = leesReden(tekst);
    if (gevraagdOp && hervatOp)
      voorbij.push({
        gevraagdOp,
        hervatOp,
        reden: reden || (lopend?.reden ?? ""),
        door: lopend?.door || door,
      });
    else dagenOnbekend = true;
    lopend = undefined;
  };
  for (const { opgeschort, reden, dag, door } of toOvergangen(zaak, regels ?? [])) {
    if (!opgeschort) {
      sluitAf(reden, dag, door);
      continue;
    }
    if (lopend) dagenOnbekend = true; // its end was never written down
    lopend = toLopend(reden, dag, door);
  }
  const tekst = zaak.opschorting?.reden ?? "";
  const nu = leesReden(tekst);
  if (zaak.opschorting?.indicatie) {
    // What stands in the zaak now counts: someone may have put the day right.
    lopend = nu.gevraagdOp || !lopend ? toLopend(tekst, undefined, lopend?.door ?? "") : lopend;
  } else if (nu.gevraagdOp && nu.hervatOp && !voorbij.some((een) => isZelfde(een, nu))) {
    sluitAf(tekst, undefined, "");
  } else if (lopend) {
    sluitAf(tekst, undefined, "");
  }
  return { lopend, voorbij, gat: toGat(regels, dagenOnbekend) };
}

function toGat(regels: readonly Auditregel[] | undefined, dagenOnbekend: boolean): Opschortingen["gat"] {
  if (!regels) return "geen-recht";
  return dagenOnbekend ? "dagen-onbekend" : undefined;
}

function toLopend(tekst: string, moment: string | undefined, door: string): LopendeOpschorting {
  const { reden, gevraagdOp, verwachtOp } = leesReden(tekst);
  const herkomst = moment ? "historie" : undefined;
  return {
    gevraagdOp: gevraagdOp ?? moment,
    herkomst: gevraagdOp ? "reden" : herkomst,
    verwachtOp,
    reden,
    door,
  };
}

const isZelfde = (
  een: Opschorting,
  ander: { gevraagdOp?: string | undefined; hervatOp?: string | undefined },
) => een.gevraagdOp === ander.gevraagdOp && een.hervatOp === ander.hervatOp;

interface Overgang {
  opgeschort: boolean;
  reden: string;
  /** On which it was written; undefined when that says nothing of the day on which it was so. */
  dag: string | undefined;
  door: string;
}

const opschortingSchema = z.object({
  opschorting: z
    .object({ indicatie: z.boolean().catch(false), reden: z.string().catch("") })
    .catch({ indicatie: false, reden: "" }),
});
const toStand = (momentopname: unknown) =>
  opschortingSchema.safeParse(momentopname).data?.opschorting ?? { indicatie: false, reden: "" };

/** Where the clock was stopped and where it went on, oldest first, whatever act of whatever system did it. */
function toOvergangen({ uuid }: ZaakFeiten, regels: readonly Auditregel[]): Overgang[] {
  const moment = ({ aanmaakdatum }: Auditregel) => Date.parse(aanmaakdatum ?? "") || 0;
  return regels
    .filter(({ resourceUrl, resultaat }) => resourceUrl.endsWith(`/${uuid}`) && (resultaat ?? 200) < 400)
    .sort((een, ander) => moment(een) - moment(ander))
    .flatMap(({ wijzigingen, aanmaakdatum, gebruikersWeergave, gebruikersId }) => {
      if (!wijzigingen?.nieuw) return [];
      const { indicatie, reden } = toStand(wijzigingen.nieuw);
      if (indicatie === toStand(wijzigingen.oud).indicatie) return [];
      // A zaak that came to this source suspended: on which day that began, the moment of its coming does not tell.
      const gekomen = !wijzigingen.oud;
      const dag = aanmaakdatum && !gekomen ? toLokaalMoment(aanmaakdatum).slice(0, 10) : undefined;
      return [{ opgeschort: indicatie, reden, dag, door: gebruikersWeergave || gebruikersId }];
    });
}
