import "server-only";
import { getConfig } from "@/lib/config/config";
import { toInvoer } from "@/lib/fout/to-invoer";
import { canZaakVerwijderen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { zaakTransacties, type Rol, type Zaak } from "@/lib/zgw";
import { openZaak, toSituatie, type OpenZaak } from "../open-zaak";
import { doeStappen, type Stap } from "../stappen";
import { openZaakFormulier, type FormulierOpzet } from "./get-zaak-formulier";
import { toGewensteZaak, type GewensteZaak } from "./gewenste-zaak";
import { findHoofdzaakByIdentificatie } from "./hoofdzaak";
import { eisZelfdeZaak, kanInEenKeer, maakZaak, type Poging } from "./maak-zaak";
import { vulEigenschapAan, vulRolAan, vulStatusAan } from "./vul-zaak-aan";
import type { NieuweZaakPlek, ZaakAanmaken } from "./zaak-formulier.schema";
import { toZaakAanmakenSchema } from "./zaak-aanmaken.schema";

const HOE_VERDER = "De zaak zelf is er al. Druk op Afmaken: alleen wat nog ontbreekt wordt gedaan.";

/**
 * Makes a zaak: the form is made again from the catalogus and checked, then the zaak, its rollen, its eigenschappen, and
 * the first status last; in one call where the source can. Called again with what an earlier try left, it does only what is
 * missing. Throws PortaalFout (invoer, geen-recht, gewijzigd, onzeker, half: with `gemaakt`) and ZgwError.
 */
export async function zaakAanmaken(
  medewerker: Medewerker,
  _params: object,
  invoer: ZaakAanmaken,
): Promise<NieuweZaakPlek> {
  const opzet = await openZaakFormulier(medewerker, invoer);
  const waarden = toInvoer(toZaakAanmakenSchema(opzet.formulier), invoer.velden);
  const { verbinding, zaaktype } = opzet;
  const hoofdzaak =
    opzet.hoofdzaak ??
    (waarden.hoofdzaak
      ? await findHoofdzaakByIdentificatie(medewerker, verbinding, waarden.hoofdzaak, zaaktype)
      : undefined);
  const gewenst = toGewensteZaak(opzet, waarden, hoofdzaak?.url);
  const { uuid, identificatie } = await maakAlles(opzet, gewenst, invoer);
  return { bron: verbinding.bron.id, uuid, identificatie };
}

async function maakAlles(opzet: FormulierOpzet, gewenst: GewensteZaak, invoer: ZaakAanmaken): Promise<Zaak> {
  const zaaknummer = invoer.zaaknummer || (invoer.zaak ? "" : await reserveerNummer(opzet));
  const poging: Poging = { ...invoer, zaaknummer };
  let gemaakt: Zaak | undefined;
  const begin: Stap = {
    naam: "De zaak is aangemaakt",
    doe: async () => {
      gemaakt = invoer.zaak
        ? await getEerderGemaakt(opzet, gewenst, invoer.zaak)
        : await maakZaak(opzet, gewenst, poging);
    },
  };
  const getGemaakt = () => {
    if (!gemaakt) throw new Error("a later step before the zaak was made");
    return gemaakt;
  };
  const stappen = [begin, ...toVervolgstappen(opzet, gewenst, getGemaakt, invoer)];
  await doeStappen(stappen, HOE_VERDER, () => toGemaakt(opzet, getGemaakt(), zaaknummer));
  return getGemaakt();
}

/** The number makes the zaak one that can be found back; empty where the source gives none beforehand. */
async function reserveerNummer({ verbinding, mogelijkheden }: FormulierOpzet): Promise<string> {
  if (!mogelijkheden.heeftPad(zaakTransacties.TRANSACTIES.nummerReserveren)) return "";
  const bronorganisatie = getConfig().gemeente.rsin;
  return zaakTransacties.zaaknummerReserveren(verbinding, { bronorganisatie });
}

async function getEerderGemaakt(opzet: FormulierOpzet, gewenst: GewensteZaak, uuid: string): Promise<Zaak> {
  const { zaak } = await openZaak(opzet.medewerker, { bron: opzet.verbinding.bron.id, uuid });
  eisZelfdeZaak(opzet, zaak, gewenst);
  return zaak;
}

/** What comes after the zaak. What went along with it in one call is there already, and is not asked for again. */
function toVervolgstappen(
  opzet: FormulierOpzet,
  { rollen, eigenschappen }: GewensteZaak,
  getGemaakt: () => Zaak,
  { zaak, zaaknummer }: ZaakAanmaken,
): Stap[] {
  let belofte: Promise<OpenZaak> | undefined;
  const open = () =>
    (belofte ??= openZaak(opzet.medewerker, { bron: opzet.verbinding.bron.id, uuid: getGemaakt().uuid }));
  const inEenKeer = kanInEenKeer(opzet) && !zaak && !zaaknummer;
  const gedaan: Rol[] = [];
  const rolstappen = rollen.map((rol) => ({
    naam: rol.naam,
    doe: async () => void gedaan.push(await vulRolAan(await open(), rol)),
  }));
  const eigenschapstappen = eigenschappen.map((eigenschap) => ({
    naam: `${eigenschap.naam} is ingevuld`,
    doe: async () => vulEigenschapAan(await open(), eigenschap),
  }));
  const status = {
    naam: `De status is ${opzet.eersteStatus.omschrijving}`,
    doe: async () => vulStatusAan(await open(), opzet.eersteStatus.url, gedaan),
  };
  return inEenKeer ? eigenschapstappen : [...rolstappen, ...eigenschapstappen, status];
}

/** What the form needs to finish or undo it. */
function toGemaakt(
  { medewerker, rechten, zaaktype }: FormulierOpzet,
  zaak: Zaak,
  zaaknummer: string,
): Record<string, string> {
  const situatie = toSituatie({ medewerker, rechten, zaak, zaaktype, heeftNotities: false });
  const ongedaan = canZaakVerwijderen(situatie).mag ? "ja" : "";
  return { zaak: zaak.uuid, identificatie: zaak.identificatie, zaaknummer, ongedaan };
}
