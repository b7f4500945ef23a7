import "server-only";
import { toUitkomst, type Uitkomst } from "@/lib/fout/uitkomst";
import { getVandaag } from "@/lib/termijn/vandaag";
import {
  besluiten as besluitenApi,
  catalogi,
  getMogelijkheden,
  heeftApi,
  zaakDelen,
  zaakTransacties,
  type AndereZaak,
  type Besluit,
  type Document,
  type Eigenschap,
  type Resultaat,
  type Resultaattype,
  type Statustype,
  type Zaakeigenschap,
} from "@/lib/zgw";
import { listAndereZaken } from "../relateren/list-andere-zaken";
import { getAfleidingswijze } from "./archiefafleiding";
import type { ArchiefFeiten } from "./brondatum";
import { listDocumentenForZaak } from "../stukken/list-documenten";
import type { OpenZaak } from "../open-zaak";

/** What the profiel may see of something, and how many there are besides that it may not. */
export interface Zichtbaar<T> {
  rijen: T[];
  verborgen: number;
}

/** What decides which resultaat a zaak can have, and what that means for the archive; read now. */
export interface ResultaatFeiten {
  resultaattypen: Resultaattype[];
  /** What is recorded now; on an open zaak what an earlier try left behind. */
  resultaat: Resultaat | undefined;
  waarden: Uitkomst<Zaakeigenschap[]>;
  /** Read only where a resultaattype asks for a besluit. Undefined: the bron has no such API. */
  besluiten: Uitkomst<Zichtbaar<Besluit> | undefined>;
  archief: ArchiefFeiten;
}

/** Everything that decides whether a zaak can close. What fails, fails on its own. */
export interface AfsluitFeiten extends ResultaatFeiten {
  /** This source refuses what the standard leaves open: Open Zaak, known by its own endpoint for it. */
  streng: boolean;
  statustypen: Statustype[];
  eigenschappen: Eigenschap[];
  deelzaken: Uitkomst<Zichtbaar<AndereZaak>>;
  /** Undefined: the bron has no such API. */
  documenten: Uitkomst<Zichtbaar<Document> | undefined>;
}

export async function isStreng({ verbinding }: OpenZaak): Promise<boolean> {
  return (await getMogelijkheden(verbinding, "zaken")).heeftPad(zaakTransacties.TRANSACTIES.afsluiten);
}

/** Throws ZgwError when the catalogus, or the resultaat there is, cannot be read: without them nothing can be chosen. */
export async function leesAfsluitFeiten(open: OpenZaak): Promise<AfsluitFeiten> {
  const { verbinding, zaak } = open;
  const [resultaatFeiten, streng, statustypen, eigenschappen, deelzaken, documenten] = await Promise.all([
    leesResultaatFeiten(open),
    isStreng(open),
    catalogi.listStatustypenForZaaktype(verbinding, zaak.zaaktype),
    catalogi.listEigenschappenForZaaktype(verbinding, zaak.zaaktype),
    toUitkomst(toZichtbaar(zaak.deelzaken, listAndereZaken(open, zaak.deelzaken))),
    toUitkomst(leesAfsluitDocumenten(open)),
  ]);
  return { ...resultaatFeiten, streng, statustypen, eigenschappen, deelzaken, documenten };
}

/** Throws ZgwError, as above. */
export async function leesResultaatFeiten(open: OpenZaak): Promise<ResultaatFeiten> {
  const { verbinding, zaak } = open;
  const [resultaattypen, resultaten, waarden] = await Promise.all([
    catalogi.listResultaattypenForZaaktype(verbinding, zaak.zaaktype),
    zaakDelen.listResultatenForZaak(verbinding, zaak.uuid),
    toUitkomst(open.eigenschappen),
  ]);
  const besluiten = await toUitkomst(listBesluiten(open, resultaattypen));
  const archief = await leesArchiefFeiten(open, resultaattypen, waarden, besluiten);
  return { resultaattypen, resultaat: resultaten[0], waarden, besluiten, archief };
}

async function toZichtbaar(
  urls: readonly string[],
  lezing: Promise<AndereZaak[]>,
): Promise<Zichtbaar<AndereZaak>> {
  const rijen = await lezing;
  return { rijen, verborgen: new Set(urls).size - rijen.length };
}

const MAX_PAGINAS = 10;

/** All documents of the zaak, up to a thousand; what lies beyond counts as not seen. */
export async function leesAfsluitDocumenten({
  verbinding,
  zaak,
}: OpenZaak): Promise<Zichtbaar<Document> | undefined> {
  const rijen: Document[] = [];
  let aantal = zaak.zaakinformatieobjecten?.length ?? 0;
  for (let page = 1; page <= MAX_PAGINAS; page++) {
    const pagina = await listDocumentenForZaak(verbinding, zaak, page);
    if (!pagina) return undefined;
    rijen.push(...pagina.documenten);
    aantal = Math.max(aantal, pagina.aantal);
    if (!pagina.meer) break;
  }
  return { rijen, verborgen: Math.max(0, aantal - rijen.length) };
}

function vraagtBesluit(type: Resultaattype): boolean {
  return type.besluittypen.length > 0 || /_besluit$/.test(getAfleidingswijze(type) ?? "");
}

async function listBesluiten(
  { verbinding, zaak }: OpenZaak,
  resultaattypen: Resultaattype[],
): Promise<Zichtbaar<Besluit> | undefined> {
  if (!resultaattypen.some(vraagtBesluit) || !heeftApi(verbinding, "besluiten")) return undefined;
  const [rijen, urls] = await Promise.all([
    besluitenApi.listBesluitenForZaak(verbinding, zaak.url),
    zaakDelen.listBesluitUrlsForZaak(verbinding, zaak.uuid),
  ]);
  return { rijen, verborgen: Math.max(0, urls.length - rijen.length) };
}

/** For `einddatum` the day of today, or the one on which the zaak closed. */
async function leesArchiefFeiten(
  open: OpenZaak,
  resultaattypen: Resultaattype[],
  waarden: Uitkomst<Zaakeigenschap[]>,
  besluiten: ResultaatFeiten["besluiten"],
): Promise<ArchiefFeiten> {
  const { zaak, zaakobjecten } = open;
  const wijzen = new Set(resultaattypen.map(getAfleidingswijze));
  const van = wijzen.has("hoofdzaak") && zaak.hoofdzaak ? [zaak.hoofdzaak] : [];
  const gerelateerd = wijzen.has("gerelateerde_zaak") ? zaak.relevanteAndereZaken.map(({ url }) => url) : [];
  const andere = await listAndereZaken(open, [...van, ...gerelateerd]).catch(() => []);
  const vind = (url: string) => andere.find((ander) => ander.url === url);
  const gerelateerdeZaken = gerelateerd.flatMap((url) => vind(url) ?? []);
  const gezien = besluiten.gelukt ? besluiten.inhoud : undefined;
  return {
    einddatum: zaak.einddatum ?? getVandaag(),
    // Of an open zaak: what is filled in stays. Of a closed one it came from the resultaat it has now.
    ...(!zaak.einddatum && {
      startdatumBewaartermijn: zaak.startdatumBewaartermijn,
      archiefactiedatum: zaak.archiefactiedatum,
    }),
    eigenschappen: waarden.gelukt ? waarden.inhoud : undefined,
    zaakobjecten: await zaakobjecten.catch(() => undefined),
    hoofdzaak: zaak.hoofdzaak ? vind(zaak.hoofdzaak) : null,
    gerelateerdeZaken: gerelateerdeZaken.length === gerelateerd.length ? gerelateerdeZaken : undefined,
    besluiten: gezien?.verborgen === 0 ? gezien.rijen : undefined,
  };
}
