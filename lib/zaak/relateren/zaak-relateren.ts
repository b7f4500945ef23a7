import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakBijwerken, canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { getMogelijkheden, toUuid, zaken, type Verbinding, type Zaak } from "@/lib/zgw";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import { wijzigZaak } from "../wijzig-zaak";
import {
  relatieSoortSchema,
  type RelatieSoort,
  type RelatieVerwijderen,
  type ZaakRelateren,
} from "./zaak-relateren.schema";

type Relaties = NonNullable<zaken.ZaakVelden["relevanteAndereZaken"]>;

/** What the source can keep: `overig` is Open Zaak's own, and shows in its own document. */
export async function listRelatieSoorten(medewerker: Medewerker, plek: ZaakPlek): Promise<RelatieSoort[]> {
  const { verbinding } = await openZaak(medewerker, plek);
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  return relatieSoortSchema.options.filter(
    (soort) => soort !== "overig" || mogelijkheden.heeftVeld("overigeRelatie"),
  );
}

/**
 * Says that another zaak of this source belongs to this one, or is its hoofdzaak (zrc-013). Throws PortaalFout
 * (geen-recht, invoer, gewijzigd, onzeker) and ZgwError.
 */
export async function zaakRelateren(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { nummer, soort, overigeRelatie, gezien }: ZaakRelateren,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(open.situatie));
  const andere = await findZaakByNummer(open, nummer);
  if (andere.uuid === open.zaak.uuid) throw opNummer("Dit is deze zaak zelf.");
  if (soort === "hoofdzaak") return maakDeelzaak(open, andere, gezien);
  const relaties = toRelaties(open.zaak);
  if (relaties.some((relatie) => relatie.url === andere.url && isSoort(relatie, soort, overigeRelatie)))
    throw opNummer("Deze zaken horen al zo bij elkaar.");
  const nieuw = { url: andere.url, aardRelatie: soort, ...(soort === "overig" && { overigeRelatie }) };
  await wijzigZaak(open, {
    velden: { relevanteAndereZaken: [...relaties, nieuw] },
    gezien,
    reden: `Gerelateerd aan ${andere.identificatie}`,
    opVeld: {
      relevanteAndereZaken: "nummer",
      [`relevanteAndereZaken.${relaties.length}.url`]: "nummer",
      [`relevanteAndereZaken.${relaties.length}.aardRelatie`]: "soort",
      [`relevanteAndereZaken.${relaties.length}.overigeRelatie`]: "overigeRelatie",
    },
  });
}

/** Takes a relation away on this side. Throws as zaakRelateren does. */
export async function relatieVerwijderen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { andere, soort, overigeRelatie, gezien }: RelatieVerwijderen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(open.situatie));
  const relaties = toRelaties(open.zaak);
  const blijft = relaties.filter(
    (relatie) => toUuid(relatie.url) !== andere || !isSoort(relatie, soort, overigeRelatie),
  );
  const isHoofdzaak = soort === "hoofdzaak" && toUuid(open.zaak.hoofdzaak ?? "") === andere;
  if (blijft.length === relaties.length && !isHoofdzaak) return; // it is gone already
  await wijzigZaak(open, {
    velden: isHoofdzaak ? { hoofdzaak: null } : { relevanteAndereZaken: blijft },
    gezien,
    reden: "Relatie verwijderd",
  });
}

async function maakDeelzaak(open: OpenZaak, andere: Zaak, gezien: ZaakRelateren["gezien"]): Promise<void> {
  if (open.zaak.hoofdzaak) throw opNummer("Deze zaak heeft al een hoofdzaak. Verwijder die relatie eerst.");
  if (open.zaak.deelzaken.length > 0) throw opNummer("Deze zaak heeft zelf deelzaken.");
  if (andere.hoofdzaak) throw opNummer("De andere zaak is zelf een deelzaak.");
  await wijzigZaak(open, {
    velden: { hoofdzaak: andere.url },
    gezien,
    reden: `Deelzaak van ${andere.identificatie}`,
    opVeld: { hoofdzaak: "nummer" },
  });
}

const isSoort = (relatie: Relaties[number], soort: RelatieSoort, overigeRelatie: string) =>
  relatie.aardRelatie === soort && (soort !== "overig" || (relatie.overigeRelatie ?? "") === overigeRelatie);

/** As they are written back: nothing of another relation changes because one is added. */
function toRelaties({ relevanteAndereZaken }: Zaak): Relaties {
  return relevanteAndereZaken.map(({ url, aardRelatie, overigeRelatie, toelichting }) => ({
    url,
    aardRelatie,
    ...(overigeRelatie && { overigeRelatie }),
    ...(toelichting && { toelichting }),
  }));
}

/** One that this medewerker may see; a number is unique per organisation only (zrc-002). */
async function findZaakByNummer({ verbinding, rechten }: OpenZaak, nummer: string): Promise<Zaak> {
  const gevonden = (await listByNummer(verbinding, nummer)).filter((zaak) => canZaakLezen(rechten, zaak));
  const [zaak, tweede] = gevonden;
  if (!zaak) throw opNummer(`Er is geen zaak ${nummer}, of uw profiel mag de zaak niet zien.`);
  if (tweede) throw opNummer(`Er zijn meer zaken met nummer ${nummer}, van verschillende organisaties.`);
  return zaak;
}

async function listByNummer(verbinding: Verbinding, identificatie: string): Promise<Zaak[]> {
  const { results } = await zaken.listZaken(verbinding, { identificatie });
  return results.filter((zaak) => zaak.identificatie === identificatie);
}

function opNummer(melding: string): PortaalFout {
  return new PortaalFout("invoer", melding, { nummer: melding });
}
