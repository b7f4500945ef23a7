import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canZaakAfsluiten } from "@/lib/rechten/afsluit-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toUuid, zaakDelen, zaakTransacties, zaken, type Resultaattype, type Statustype } from "@/lib/zgw";
import { leesAfsluitFeiten, type AfsluitFeiten } from "./afsluit-feiten";
import type { ZaakAfsluiten } from "./afsluiten.schema";
import { eisOngewijzigdeStatus } from "../eis-ongewijzigd";
import { toAfsluitControle } from "./get-afsluit-controle";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import { isIntussenGewijzigd, toVastlegStap, toWeghaalStap } from "./resultaat-stappen";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import { doeStappen, type Stap } from "../stappen";
import { toNieuweStatus, zetStatus } from "../status/zet-status";

const VASTGELEGD = "Resultaat vastgelegd";
const AFMAKEN = "Druk op Afmaken om de zaak alsnog af te sluiten.";
const TERUG = "Wilt u dat niet? Haal dan het resultaat weer weg; de zaak blijft open.";

/**
 * Closes a zaak with its resultaat and last status: one call where the source has it, else the resultaat and then the
 * status. What an earlier try left behind is used or replaced. Throws PortaalFout, ZgwError.
 */
export async function zaakAfsluiten(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: ZaakAfsluiten,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakAfsluiten(open.situatie));
  eisOngewijzigdeStatus(open, invoer.huidigeStatus);
  const feiten = await leesAfsluitFeiten(open);
  const resultaattype = getResultaattype(feiten, invoer.resultaattype);
  const nieuw = { resultaattype: resultaattype.url, toelichting: invoer.toelichting };
  if (isIntussenGewijzigd(feiten.resultaat, invoer.resultaat, nieuw)) {
    throw new PortaalFout(
      "gewijzigd",
      "Iemand legde intussen een ander resultaat vast. Bekijk het en kies opnieuw.",
    );
  }
  await eisGeenBeletsel(open, feiten, invoer.resultaattype);
  const stappen = await toStappen(open, feiten, invoer, nieuw);
  await doeStappen(
    stappen,
    stappen.some(({ naam }) => naam === VASTGELEGD) ? `${AFMAKEN} ${TERUG}` : AFMAKEN,
  );
}

function getResultaattype({ resultaattypen }: AfsluitFeiten, uuid: string): Resultaattype {
  const gekozen = resultaattypen.find(({ url }) => toUuid(url) === uuid);
  if (gekozen) return gekozen;
  const resultaattype = "Kies een resultaat.";
  throw new PortaalFout("invoer", "Dit resultaat hoort niet bij het zaaktype.", { resultaattype });
}

/** The check was on screen: what stops the zaak now came up since. */
async function eisGeenBeletsel(open: OpenZaak, feiten: AfsluitFeiten, resultaattype: string): Promise<void> {
  const { bevindingen, resultaattypen } = await toAfsluitControle(open, feiten);
  const beletsel =
    bevindingen.find(({ ernst }) => ernst === "blokkeert")?.titel ??
    resultaattypen.find(({ uuid }) => uuid === resultaattype)?.beletsel;
  if (beletsel)
    throw new PortaalFout(
      "gewijzigd",
      `De zaak kan nu niet worden afgesloten. ${beletsel.replace(/\.?$/, ".")}`,
    );
}

async function toStappen(
  open: OpenZaak,
  feiten: AfsluitFeiten,
  invoer: ZaakAfsluiten,
  nieuw: { resultaattype: string; toelichting: string },
): Promise<Stap[]> {
  const { resultaat: bestaand, streng } = feiten;
  const status = await toNieuweStatus(open, getEindstatus(feiten).url, invoer.statustoelichting);
  const anders = bestaand && bestaand.resultaattype !== nieuw.resultaattype;
  const weghalen = anders ? [toWeghaalStap(open, bestaand, "Eerdere resultaat weggehaald")] : [];
  if (streng && (!bestaand || anders)) {
    return [
      ...weghalen,
      { naam: "Zaak afgesloten met resultaat", doe: () => sluitInEens(open, nieuw, status) },
    ];
  }
  const velden = { statustype: "resultaattype", statustoelichting: "statustoelichting" };
  return [
    ...weghalen,
    toVastlegStap(open, nieuw, VASTGELEGD),
    { naam: "Zaak afgesloten", doe: () => zetStatus(open, status, { velden }) },
  ];
}

function getEindstatus({ statustypen }: AfsluitFeiten): Statustype {
  const eindstatus = statustypen.find(({ isEindstatus }) => isEindstatus) ?? statustypen.at(-1);
  if (!eindstatus) throw new PortaalFout("geen-recht", "Het zaaktype heeft geen laatste status.");
  return eindstatus;
}

function sluitInEens(
  { verbinding, zaak }: OpenZaak,
  resultaat: { resultaattype: string; toelichting: string },
  status: Omit<zaken.NieuweStatus, "zaak">,
): Promise<unknown> {
  return schrijfEenmaal({
    verbinding,
    wat: "de afsluiting",
    schrijf: async () => {
      await zaakTransacties.zaakAfsluiten(verbinding, zaak.uuid, { zaak: {}, resultaat, status });
      return true;
    },
    vindTerug: async () => {
      const nu = await zaken.findZaakAlsGewijzigd(verbinding, zaak.uuid, undefined, undefined);
      if (!nu?.inhoud.einddatum) return undefined;
      const [gevonden] = await zaakDelen.listResultatenForZaak(verbinding, zaak.uuid);
      return gevonden?.resultaattype === resultaat.resultaattype || undefined;
    },
    velden: {
      "resultaat.resultaattype": "resultaattype",
      "resultaat.toelichting": "toelichting",
      "status.statustoelichting": "statustoelichting",
    },
  });
}
