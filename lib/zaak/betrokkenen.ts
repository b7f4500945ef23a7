import "server-only";
import { toNaamBetrokkene, type Rol } from "@/lib/zgw";

export interface Betrokkene {
  url: string;
  rol: string;
  naam: string;
  soort: string;
  toelichting: string;
}

const SOORTEN: Record<string, string> = {
  natuurlijk_persoon: "Persoon",
  niet_natuurlijk_persoon: "Organisatie",
  vestiging: "Vestiging",
  medewerker: "Medewerker",
  organisatorische_eenheid: "Team",
};
const VOORAAN = ["initiator", "mede_initiator", "behandelaar"];

/** Who takes part in the zaak: the initiator first, then who handles it, then the others by name of their rol. */
export function toBetrokkenen(rollen: Rol[]): Betrokkene[] {
  const plaats = ({ omschrijvingGeneriek }: Rol) =>
    VOORAAN.indexOf(omschrijvingGeneriek) + 1 || VOORAAN.length + 1;
  return [...rollen]
    .sort(
      (een, ander) => plaats(een) - plaats(ander) || een.omschrijving.localeCompare(ander.omschrijving, "nl"),
    )
    .map((rol) => ({
      url: rol.url,
      rol: rol.omschrijving || rol.omschrijvingGeneriek,
      naam: toNaamBetrokkene(rol),
      soort: SOORTEN[rol.betrokkeneType] ?? rol.betrokkeneType,
      toelichting: rol.roltoelichting === rol.omschrijving ? "" : rol.roltoelichting,
    }));
}
