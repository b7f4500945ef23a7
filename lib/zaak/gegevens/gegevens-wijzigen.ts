import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakBijwerken, canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import type { GegevensWijzigen } from "./gegevens-wijzigen.schema";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import { wijzigZaak } from "../wijzig-zaak";

/**
 * Changes the fields that were filled in, with the reden in the audit trail, unless someone else changed them meanwhile.
 * Throws PortaalFout (geen-recht, invoer, gewijzigd, onzeker) and ZgwError.
 */
export async function gegevensWijzigen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { velden, gezien, reden }: GegevensWijzigen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(open.situatie));
  eisSamenhang(open, velden);
  const { laatsteBetaaldatum, ...overig } = velden;
  await wijzigZaak(open, {
    velden: {
      ...overig,
      // The source keeps a moment; a medewerker knows the day.
      ...(laatsteBetaaldatum !== undefined && {
        laatsteBetaaldatum: laatsteBetaaldatum && `${laatsteBetaaldatum}T12:00:00Z`,
      }),
    },
    gezien,
    reden,
    opVeld: Object.fromEntries(Object.keys(velden).map((veld) => [veld, `velden.${veld}`])),
  });
}

/** What the fields say of each other and of the one who writes them. */
function eisSamenhang({ zaak, zaaktype, rechten }: OpenZaak, velden: GegevensWijzigen["velden"]): void {
  const { vertrouwelijkheidaanduiding, uiterlijkeEinddatumAfdoening, einddatumGepland } = velden;
  const straks = { ...zaak, ...velden };
  const startdatum = velden.startdatum ?? zaak.startdatum;
  if (vertrouwelijkheidaanduiding && !canZaakLezen(rechten, { ...zaak, vertrouwelijkheidaanduiding }))
    throw op(
      "vertrouwelijkheidaanduiding",
      "Dan kunt u de zaak zelf niet meer zien. Vraag een collega die dat mag.",
    );
  eisProducten(velden, zaaktype?.productenOfDiensten);
  if (velden.archiefstatus !== undefined) eisArchiveerbaar(straks);
  // zrc-014
  if (straks.betalingsindicatie === "nvt" && straks.laatsteBetaaldatum) {
    const veld = velden.betalingsindicatie === undefined ? "laatsteBetaaldatum" : "betalingsindicatie";
    throw op(
      veld,
      'Bij "niet van toepassing" hoort geen betaaldatum. Maak eerst de laatste betaaldatum leeg.',
    );
  }
  if (uiterlijkeEinddatumAfdoening && uiterlijkeEinddatumAfdoening < startdatum)
    throw op("uiterlijkeEinddatumAfdoening", "De uiterste datum ligt voor de startdatum.");
  if (einddatumGepland && einddatumGepland < startdatum)
    throw op("einddatumGepland", "De streefdatum ligt voor de startdatum.");
}

/** zrc-015; a catalogus that could not be read leaves the check to the source. */
function eisProducten(
  { productenOfDiensten = [] }: GegevensWijzigen["velden"],
  bekend: string[] | undefined,
) {
  if (bekend && !productenOfDiensten.every((product) => bekend.includes(product)))
    throw op("productenOfDiensten", "Kies producten of diensten die het zaaktype kent.");
}

/** zrc-022; whether the documents are archived the source knows. */
function eisArchiveerbaar({
  archiefstatus,
  archiefnominatie,
  archiefactiedatum,
}: Partial<Record<"archiefstatus" | "archiefnominatie" | "archiefactiedatum", string | null | undefined>>) {
  if (archiefstatus === "nog_te_archiveren" || (archiefnominatie && archiefactiedatum)) return;
  throw op("archiefstatus", "Vul eerst de archiefnominatie en de archiefactiedatum in.");
}

function op(veld: string, reden: string): PortaalFout {
  return new PortaalFout("invoer", reden, { [`velden.${veld}`]: reden });
}
