import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import { zaakTransacties, zaken, type Zaak } from "@/lib/zgw";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import { toLeesbareWaarde } from "../zaak-velden";
import { toStatusMoment } from "../status/zet-status";
import type { FormulierOpzet } from "./get-zaak-formulier";
import type { GewensteZaak } from "./gewenste-zaak";
import { findByNummer, findLijkend } from "./vind-nieuwe-zaak";

/** What an earlier try left; see zaakAanmakenSchema. */
export interface Poging {
  zaaknummer: string;
  onzeker: boolean;
  nietDeze: readonly string[];
}

/** With the rollen and the first status in one call, or the zaak alone. */
export function kanInEenKeer({ formulier, mogelijkheden }: FormulierOpzet): boolean {
  // That call asks for the right to write rollen as well.
  return !formulier.beperking && mogelijkheden.heeftPad(zaakTransacties.TRANSACTIES.registreren);
}

/**
 * Makes the zaak once. With a number of its own it is found back whatever happened, and can be tried again without ever
 * becoming two. Without one a zaak that looks like it is shown and asked about, never taken for granted. Throws PortaalFout
 * (invoer; onzeker, with `gemaakt`: the number, or the zaak that may be it), ZgwError when nothing was saved.
 */
export async function maakZaak(opzet: FormulierOpzet, gewenst: GewensteZaak, poging: Poging): Promise<Zaak> {
  const { zaaknummer } = poging;
  const bestaand = zaaknummer
    ? await findByNummer(opzet, zaaknummer)
    : poging.onzeker
      ? await findLijkend(opzet, gewenst.zaak, poging.nietDeze)
      : undefined;
  if (bestaand) {
    if (!zaaknummer) throw toVraag(opzet, bestaand);
    eisZelfdeZaak(opzet, bestaand, gewenst);
    return bestaand;
  }
  try {
    const { zaak, zeker } = await schrijfEenmaal({
      verbinding: opzet.verbinding,
      wat: "de zaak",
      schrijf: async () => ({ zaak: await stuur(opzet, gewenst, zaaknummer), zeker: true }),
      vindTerug: async () => {
        const gevonden = zaaknummer
          ? await findByNummer(opzet, zaaknummer)
          : await findLijkend(opzet, gewenst.zaak, poging.nietDeze);
        return gevonden && { zaak: gevonden, zeker: zaaknummer !== "" };
      },
      velden: toBronvelden(gewenst),
    });
    if (!zeker) throw toVraag(opzet, zaak);
    return zaak;
  } catch (fout) {
    throw fout instanceof PortaalFout ? metNummer(opzet, fout, zaaknummer) : fout;
  }
}

function stuur(opzet: FormulierOpzet, { zaak, rollen }: GewensteZaak, identificatie: string): Promise<Zaak> {
  const { verbinding, eersteStatus } = opzet;
  const body = { ...zaak, ...(identificatie && { identificatie }) };
  if (!kanInEenKeer(opzet)) return zaken.createZaak(verbinding, body);
  return zaakTransacties.zaakRegistreren(verbinding, {
    zaak: body,
    rollen: rollen.map((rol) => rol.body),
    status: {
      statustype: eersteStatus.url,
      datumStatusGezet: toStatusMoment(undefined),
      statustoelichting: "",
    },
  });
}

/** Names of fields as the source has them in a refusal, and where each stands in the form. */
function toBronvelden({ zaak, rollen }: GewensteZaak): Record<string, string> {
  const vanZaak = Object.keys(zaak).flatMap((naam) => [
    [naam, naam],
    [`zaak.${naam}`, naam],
  ]);
  const vanRollen = rollen.flatMap(({ body, veld }, plaats) => toRolvelden(body, veld, `rollen.${plaats}.`));
  return Object.fromEntries([...vanZaak, ...vanRollen]) as Record<string, string>;
}

/** A behandelaar is one choice in the form; the initiator has a field for most of what a rol knows. */
export function toRolvelden(
  { betrokkeneIdentificatie = {} }: { betrokkeneIdentificatie?: object },
  veld: string,
  begin = "",
): string[][] {
  return Object.keys(betrokkeneIdentificatie).map((naam) => [
    `${begin}betrokkeneIdentificatie.${naam}`,
    veld === "initiator" ? `initiator.${naam}` : veld,
  ]);
}

function toVraag({ verbinding }: FormulierOpzet, { uuid, identificatie }: Zaak): PortaalFout {
  const zin = `${verbinding.bron.naam} gaf geen duidelijk antwoord. Er staat daar nu wel een zaak die erop lijkt, vandaag geregistreerd:`;
  return new PortaalFout(
    "onzeker",
    `${zin} ${identificatie}. Bekijk die zaak en zeg of het de uwe is. Er wordt niets opnieuw verstuurd zonder dat u het zegt.`,
    {},
    { gemaakt: { mogelijk: uuid, identificatie } },
  );
}

function metNummer({ verbinding }: FormulierOpzet, fout: PortaalFout, zaaknummer: string): PortaalFout {
  if (fout.soort !== "onzeker" || fout.vervolg.gemaakt) {
    return new PortaalFout(fout.soort, fout.message, fout.velden, {
      ...fout.vervolg,
      gemaakt: { ...fout.vervolg.gemaakt, ...(zaaknummer && { zaaknummer }) },
    });
  }
  const zin = `${verbinding.bron.naam} gaf geen duidelijk antwoord, en de zaak is daar nu niet te zien. Wat u invulde staat er nog.`;
  const verder = zaaknummer
    ? `U kunt het gerust opnieuw proberen: het zaaknummer ${zaaknummer} is voor u gereserveerd, dus er komt nooit een tweede zaak.`
    : "Wacht een minuut en probeer het dan opnieuw. Het portaal kijkt eerst of de zaak er toch is.";
  return new PortaalFout("onzeker", `${zin} ${verder}`, {}, { gemaakt: { onzeker: "ja", zaaknummer } });
}

const VELDEN = [
  "omschrijving",
  "toelichting",
  "startdatum",
  "vertrouwelijkheidaanduiding",
  "communicatiekanaal",
  "communicatiekanaalNaam",
  "hoofdzaak",
] as const;

/**
 * A zaak that is there already is gone on with only when it is the one of the form, still open: nothing of it is ever
 * overwritten from here. Throws PortaalFout (invoer, on the fields that differ; gewijzigd).
 */
export function eisZelfdeZaak(
  { rechten, zaaktype }: FormulierOpzet,
  zaak: Zaak,
  { zaak: nieuw }: GewensteZaak,
): void {
  if (zaak.zaaktype !== zaaktype.url || !canZaakLezen(rechten, zaak) || zaak.einddatum)
    throw new PortaalFout("gewijzigd", "De zaak die al was aangemaakt is nu anders, of weg. Begin opnieuw.");
  const anders = VELDEN.filter((veld) => (zaak[veld] ?? "") !== (nieuw[veld] ?? ""));
  if (anders.length === 0) return;
  const { uuid, identificatie } = zaak;
  const velden = anders.map((veld) => {
    const staat = veld === "hoofdzaak" ? "iets anders" : toLeesbareWaarde(zaak[veld]);
    return [
      veld,
      `In zaak ${identificatie} staat hier al: ${staat}. Zet dat terug, en pas het daarna in de zaak aan.`,
    ];
  });
  throw new PortaalFout(
    "invoer",
    `Zaak ${identificatie} is al aangemaakt, met andere gegevens dan nu in het formulier staan.`,
    Object.fromEntries(velden) as Record<string, string>,
    { gemaakt: { zaak: uuid, identificatie } },
  );
}
