import "server-only";
import type { StapUitslag } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { userMessage } from "@/lib/fout/user-message";
import { getMogelijkheden, isZelfdeRol, toNaamBetrokkene, zaakDelen, type Rol } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import { listRollenNu, verwijderRol, voegRolToe } from "./schrijf-rol";
import { doeStappen } from "../stappen";
import type { RolBody } from "./to-rol-body";

interface Vervanging {
  vorige: Rol;
  body: RolBody;
  /** All of the zaak. */
  rollen: readonly Rol[];
  /** The zaak can have only one in this rol: the old one has to go first. */
  uniek: boolean;
  velden: Record<string, string>;
}

/**
 * Puts a rol in the place of another one. The standard has no way to change one: in one call where the source can, else
 * the new one first and the old one after. Throws PortaalFout (invoer, half, onzeker), ZgwError.
 */
export async function vervangRol(open: OpenZaak, vervanging: Vervanging): Promise<void> {
  const { vorige, body, rollen, uniek, velden } = vervanging;
  if (isZelfdeRol(vorige, body)) return;
  if (await kanInEens(open, vervanging)) return werkBij(open, vervanging);
  if (uniek) return verwisselUnieke(open, vervanging);
  const anderen = rollen.filter((rol) => rol !== vorige);
  await doeStappen(
    [
      {
        naam: "De gewijzigde betrokkene is toegevoegd",
        doe: async () =>
          anderen.find((rol) => isZelfdeRol(rol, body)) ?? voegRolToe(open, body, rollen, velden),
      },
      {
        naam: `De oude gegevens van ${toNaamBetrokkene(vorige)} zijn verwijderd`,
        doe: () => verwijderRol(open, vorige),
      },
    ],
    "De betrokkene staat nu twee keer in de zaak. Druk op Afmaken om de oude te verwijderen.",
  );
}

/** Only Open Zaak has PUT, and not for another roltype or kind. */
async function kanInEens({ verbinding }: OpenZaak, { vorige, body }: Vervanging): Promise<boolean> {
  if (vorige.roltype !== body.roltype || vorige.betrokkeneType !== body.betrokkeneType) return false;
  return (await getMogelijkheden(verbinding, "zaken")).heeftMethode("/rollen/{}", "put");
}

async function werkBij(open: OpenZaak, { vorige, body, velden }: Vervanging): Promise<void> {
  await schrijfEenmaal({
    verbinding: open.verbinding,
    wat: "de wijziging",
    schrijf: () => zaakDelen.updateRol(open.verbinding, vorige.url, { zaak: open.zaak.url, ...body }),
    vindTerug: async () =>
      (await listRollenNu(open)).find(
        ({ url, ...rol }) => url === vorige.url && isZelfdeRol({ url, ...rol }, body),
      ),
    velden,
  });
}

/** The old one first; when the new one is refused the old one is put back, and when that fails too it is said. */
async function verwisselUnieke(open: OpenZaak, { vorige, body, rollen, velden }: Vervanging): Promise<void> {
  await verwijderRol(open, vorige);
  try {
    await voegRolToe(open, body, rollen, velden);
  } catch (fout) {
    const wie = toNaamBetrokkene(vorige);
    const weg: StapUitslag = { naam: `De oude gegevens van ${wie} zijn verwijderd`, staat: "gedaan" };
    const nieuw = "De gewijzigde betrokkene is toegevoegd";
    if (isOnzeker(fout)) throw toHalf(fout, [weg, { naam: nieuw, staat: "onzeker" }]);
    try {
      await voegRolToe(open, toBodyVan(vorige), rollen);
    } catch (terugFout) {
      const terug = isOnzeker(terugFout) ? "onzeker" : "mislukt";
      throw toHalf(fout, [
        weg,
        { naam: nieuw, staat: "mislukt" },
        { naam: `De oude gegevens van ${wie} zijn teruggezet`, staat: terug },
      ]);
    }
    throw fout;
  }
}

function isOnzeker(fout: unknown): boolean {
  return fout instanceof PortaalFout && fout.soort === "onzeker";
}

function toHalf(fout: unknown, stappen: StapUitslag[]): PortaalFout {
  const { title, detail } = userMessage(fout);
  const hoe =
    "De zaak heeft nu niemand in deze rol. Druk op Afmaken om de gewijzigde betrokkene toe te voegen.";
  const velden = fout instanceof PortaalFout ? fout.velden : {};
  return new PortaalFout("half", `${title}. ${detail} ${hoe}`, velden, { stappen });
}

/** A rol as it was, to be written once more: without what it did not have. */
function toBodyVan(rol: Rol): RolBody {
  const leeg = (waarde: unknown) => waarde === "" || (Array.isArray(waarde) && waarde.length === 0);
  const wie = Object.entries(rol.betrokkeneIdentificatie ?? {}).filter(([, waarde]) => !leeg(waarde));
  return {
    roltype: rol.roltype,
    betrokkeneType: rol.betrokkeneType,
    roltoelichting: rol.roltoelichting || rol.omschrijving,
    afwijkendeNaamBetrokkene: rol.afwijkendeNaamBetrokkene,
    indicatieMachtiging: rol.indicatieMachtiging,
    contactpersoonRol: rol.contactpersoonRol?.naam ? rol.contactpersoonRol : null,
    ...(rol.betrokkene && { betrokkene: rol.betrokkene }),
    ...(wie.length > 0 && { betrokkeneIdentificatie: Object.fromEntries(wie) }),
    ...(rol.authenticatieContext && { authenticatieContext: rol.authenticatieContext }),
  };
}
