import { z } from "zod";
import { lijst } from "./rechten.ts";
import type { ClientNaam } from "./grote-bron.ts";
import type { Vrager } from "./vrager.ts";

const ZAKEN = "/zaken/api/v1/zaken";
const DAG_MS = 86_400_000;
const dag = (terug: number) => new Date(Date.now() - terug * DAG_MS).toISOString().slice(0, 10);

const zaakSchema = z.object({
  url: z.string(),
  identificatie: z.string(),
  zaaktype: z.string(),
  status: z.string(),
  kenmerken: z.array(z.object({ kenmerk: z.string(), bron: z.string() })),
});
const rolSchema = z.looseObject({
  betrokkeneType: z.string(),
  betrokkeneIdentificatie: z.looseObject({
    identificatie: z.string().optional(),
    inpBsn: z.string().optional(),
  }),
});

/** What people ask of a source, with values that are in it: a name for each and the query. */
export async function kiesVragen({ vraag }: Vrager<ClientNaam>): Promise<Record<string, string>> {
  const haal = async (pad: string) => JSON.parse((await vraag("een", pad)).tekst) as unknown;
  const open = lijst
    .parse(await haal(`${ZAKEN}?einddatum__isnull=true`))
    .results.map((een) => zaakSchema.parse(een));
  const [zaak] = open;
  const kenmerk = open.find(({ kenmerken }) => kenmerken.length > 0)?.kenmerken[0];
  if (!zaak || !kenmerk) throw new Error("The filled source has no open zaken with a kenmerk.");
  const rollen = lijst
    .parse(await haal(`/zaken/api/v1/rollen?zaak=${zaak.url}`))
    .results.map((rol) => rolSchema.parse(rol));
  const wie = (type: string) =>
    rollen.find(({ betrokkeneType }) => betrokkeneType === type)?.betrokkeneIdentificatie;
  const { statustype } = z.object({ statustype: z.string() }).parse(await haal(zaak.status));
  const behandelaar = "rol__omschrijvingGeneriek=behandelaar&rol__betrokkeneType=";
  const identificatie = "rol__betrokkeneIdentificatie__";
  const mijn = `${behandelaar}medewerker&${identificatie}medewerker__identificatie=${wie("medewerker")?.identificatie}`;
  const team = `${behandelaar}organisatorische_eenheid&${identificatie}organisatorischeEenheid__identificatie=${wie("organisatorische_eenheid")?.identificatie}`;
  return {
    alles: "",
    "diep in de lijst": "page=250",
    "oudste eerst": "ordering=startdatum",
    "nieuwste eerst": "ordering=-startdatum",
    "op nummer": "ordering=identificatie",
    open: "einddatum__isnull=true",
    "open, oudste eerst": "einddatum__isnull=true&ordering=startdatum",
    "te laat": `einddatum__isnull=true&uiterlijkeEinddatumAfdoening__lt=${dag(0)}&ordering=startdatum`,
    "bijna te laat": `einddatum__isnull=true&uiterlijkeEinddatumAfdoening__gt=${dag(1)}&uiterlijkeEinddatumAfdoening__lt=${dag(-8)}`,
    "een zaaktype": `zaaktype=${zaak.zaaktype}`,
    "een zaaktype, open": `zaaktype=${zaak.zaaktype}&einddatum__isnull=true&ordering=-startdatum`,
    "mijn werk": `${mijn}&einddatum__isnull=true&ordering=-startdatum`,
    "ooit van mij": mijn,
    "van het team": `${team}&einddatum__isnull=true&ordering=startdatum`,
    "ooit van het team": team,
    "van een inwoner": `${identificatie}natuurlijkPersoon__inpBsn=${wie("natuurlijk_persoon")?.inpBsn}`,
    "in deze status": `status__statustype=${statustype}&einddatum__isnull=true`,
    "uit een jaar": `startdatum__gte=${dag(1000)}&startdatum__lt=${dag(635)}`,
    "van lang geleden": `startdatum__lt=${dag(2500)}`,
    "afgedaan dit kwartaal": `einddatum__gt=${dag(90)}&ordering=-einddatum`,
    "te archiveren": `archiefactiedatum__lt=${dag(0)}&archiefnominatie=vernietigen`,
    nummer: `identificatie=${zaak.identificatie}`,
    kenmerk: `kenmerk=${encodeURIComponent(`${kenmerk.bron}:${kenmerk.kenmerk}`)}`,
  };
}
