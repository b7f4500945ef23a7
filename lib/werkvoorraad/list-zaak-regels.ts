import "server-only";
import { getConfig } from "@/lib/config/config";
import { userMessage } from "@/lib/fout/user-message";
import type { Melding } from "@/lib/fout/melding";
import { logboek } from "@/lib/logboek/logboek";
import { getRechten } from "@/lib/rechten/get-rechten";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import { getVandaag } from "@/lib/termijn/vandaag";
import { getMogelijkheden, zaken as zakenApi, type Mogelijkheden, type Verbinding } from "@/lib/zgw";
import { getTypenVanZaken } from "./typen-van-zaken";
import { toZaakRegel, type ZaakRegel } from "./zaak-regel";

export interface ZaakRegels {
  regels: ZaakRegel[];
  /** How many the source has, over all pages. */
  totaal: number;
  heeftVolgende: boolean;
  /** How many pages there are at this size. */
  paginas: number;
  /** What is missing, when the list stands but not whole. */
  gebreken: Melding[];
}

const STANDAARD_GROOTTE = 100; // what the standard gives where a source has no pageSize

export type ZaakQuery = Record<string, string | number | boolean | undefined>;

/**
 * One call for one page of open zaken, whatever the number of rows; names of types come from the cache. Rows the
 * application has no right to are dropped, even when the source gives them. Throws ZgwError.
 */
export async function listOpenZaakRegels(
  verbinding: Verbinding,
  filter: ZaakQuery,
  grootte: number,
): Promise<ZaakRegels> {
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  const query = toQuery(mogelijkheden, filter, grootte);
  const [rechten, pagina] = await Promise.all([
    getRechten(verbinding),
    zakenApi.listZaken(verbinding, query),
  ]);
  const eigen = pagina.results.filter((zaak) => canZaakLezen(rechten, zaak));
  const teveel = pagina.results.length - eigen.length;
  if (teveel > 0) {
    logboek.warn(
      { soort: "rechten", bron: verbinding.bron.id, teveel },
      "the source gave zaken outside the rights",
    );
  }
  const open = eigen.filter(({ einddatum }) => !einddatum);
  const { zaaktypen, statustypen, fout } = await getTypenVanZaken(verbinding, open);
  const omgeving = {
    bron: verbinding.bron.id,
    vandaag: getVandaag(),
    gelijkgesteldeDagen: getConfig().gelijkgesteldeDagen,
    zaaktypen,
    statustypen,
  };
  return {
    regels: open.map((zaak) => toZaakRegel(zaak, omgeving)),
    totaal: pagina.count - (pagina.results.length - open.length),
    heeftVolgende: pagina.next !== null,
    paginas: Math.ceil(pagina.count / Number(query["pageSize"] ?? STANDAARD_GROOTTE)),
    gebreken: [
      ...(fout === undefined ? [] : [userMessage(fout)]),
      ...(pagina.onleesbaar === 0 ? [] : [toOnleesbaar(verbinding, pagina.onleesbaar)]),
    ],
  };
}

/** Zaken that break the standard are not shown, and that is said: a list that is short must not look whole. */
function toOnleesbaar({ bron }: Verbinding, aantal: number): Melding {
  logboek.error({ soort: "schema", bron: bron.id, aantal }, "the source gave zaken that cannot be read");
  return {
    status: 502,
    title: aantal === 1 ? "Eén zaak is niet te lezen" : `${aantal} zaken zijn niet te lezen`,
    detail: `${bron.naam} geeft ze in een vorm die niet klopt met de standaard. Geef dit door aan de functioneel beheerder.`,
    opnieuw: false,
  };
}

/** How many open zaken the source has for a filter: the count of a page that is as small as the source allows. */
export async function countOpenZaken(verbinding: Verbinding, filter: ZaakQuery): Promise<number> {
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  const { count } = await zakenApi.listZaken(verbinding, {
    ...toQuery(mogelijkheden, filter, 1),
    expand: undefined,
  });
  return count;
}

/** Only what the source's own document offers: `pageSize`, `expand` and `einddatum__isnull` are not everywhere. */
function toQuery(mogelijkheden: Mogelijkheden, filter: ZaakQuery, grootte: number): ZaakQuery {
  const als = (parameter: string, waarde: string | number | boolean) =>
    mogelijkheden.heeftParameter("/zaken", parameter) ? { [parameter]: waarde } : {};
  return {
    ...filter,
    ...als("einddatum__isnull", true),
    ...als("pageSize", grootte),
    ...als("expand", "status,rollen"),
  };
}
