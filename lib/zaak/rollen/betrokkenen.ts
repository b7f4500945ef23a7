import "server-only";
import { toDatumKort } from "@/lib/termijn/datum";
import { toNaamBetrokkene, toUuid, type Rol } from "@/lib/zgw";
import { toGemaskeerdBsn } from "./betrokkene-delen.schema";
import { toAdresregels } from "./betrokkene-adres";

export interface Betrokkene {
  url: string;
  uuid: string;
  rol: string;
  /** omschrijvingGeneriek of the standard. */
  generiek: string;
  naam: string;
  soort: string;
  /** Of the standard: `medewerker`. */
  betrokkeneType: string;
  /** Of a colleague or a team. */
  identificatie: string;
  /** It is who asks. */
  ik: boolean;
  toelichting: string;
  /** Acts for somebody else, or somebody else acts for this one. */
  machtiging: string;
  /** All but the last three digits hidden: the whole of it is asked for by itself. */
  bsn: string | undefined;
  gegevens: { naam: string; waarde: string }[];
  adres: string[];
  contact: { naam: string; waarde: string }[];
  /** False for who is kept in a register elsewhere, or is of a kind that no form knows. */
  wijzigbaar: boolean;
}

const SOORTEN: Record<string, string> = {
  natuurlijk_persoon: "Persoon",
  niet_natuurlijk_persoon: "Organisatie",
  vestiging: "Vestiging",
  medewerker: "Medewerker",
  organisatorische_eenheid: "Team",
};
const MACHTIGINGEN: Record<string, string> = {
  gemachtigde: "Gemachtigde",
  machtiginggever: "Geeft een machtiging",
};
const VOORAAN = ["initiator", "mede_initiator", "behandelaar"];

/** Who takes part in the zaak: the initiator first, then who handles it, then the others by name of their rol. */
export function toBetrokkenen(rollen: Rol[], ik?: string): Betrokkene[] {
  const plaats = ({ omschrijvingGeneriek }: Rol) =>
    VOORAAN.indexOf(omschrijvingGeneriek) + 1 || VOORAAN.length + 1;
  return [...rollen]
    .sort(
      (een, ander) => plaats(een) - plaats(ander) || een.omschrijving.localeCompare(ander.omschrijving, "nl"),
    )
    .map((rol) => toBetrokkene(rol, ik));
}

function toBetrokkene(rol: Rol, ik: string | undefined): Betrokkene {
  const { betrokkeneIdentificatie: wie, contactpersoonRol: contact } = rol;
  return {
    url: rol.url,
    uuid: toUuid(rol.url),
    rol: rol.omschrijving || rol.omschrijvingGeneriek,
    generiek: rol.omschrijvingGeneriek,
    naam: toNaamBetrokkene(rol),
    soort: SOORTEN[rol.betrokkeneType] ?? rol.betrokkeneType,
    betrokkeneType: rol.betrokkeneType,
    identificatie: wie?.identificatie ?? "",
    ik: rol.betrokkeneType === "medewerker" && ik !== undefined && wie?.identificatie === ik,
    toelichting: rol.roltoelichting === rol.omschrijving ? "" : rol.roltoelichting,
    machtiging: MACHTIGINGEN[rol.indicatieMachtiging] ?? "",
    bsn: wie?.inpBsn ? toGemaskeerdBsn(wie.inpBsn) : undefined,
    gegevens: ingevuld({
      Geboortedatum: wie?.geboortedatum && toDatumKort(toIso(wie.geboortedatum)),
      RSIN: wie?.innNnpId,
      "KvK-nummer": wie?.kvkNummer,
      Vestigingsnummer: wie?.vestigingsNummer,
      "Nummer niet-ingezetene": wie?.anpIdentificatie,
      "Nummer buitenlandse organisatie": wie?.annIdentificatie,
    }),
    adres: toAdresregels(wie),
    contact: ingevuld({
      Contactpersoon: contact && [contact.naam, contact.functie].filter(Boolean).join(", "),
      "E-mailadres": contact?.emailadres,
      Telefoonnummer: contact?.telefoonnummer,
    }),
    wijzigbaar: rol.betrokkene === "" && rol.betrokkeneType in SOORTEN,
  };
}

/** `19840312` → `1984-03-12`; sources write it both ways. */
function toIso(datum: string): string {
  return datum.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
}

function ingevuld(velden: Record<string, string | undefined>): { naam: string; waarde: string }[] {
  return Object.entries(velden).flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde }] : []));
}
