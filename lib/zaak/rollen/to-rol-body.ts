import "server-only";
import { getConfig } from "@/lib/config/config";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import type { Mogelijkheden, Rol, Roltype, zaakDelen } from "@/lib/zgw";
import { isGemaskeerd, toGemaskeerdBsn } from "./betrokkene-delen.schema";
import type { BetrokkeneInvoer } from "./betrokkene.schema";
import { toNaamdelen } from "./naamdelen";

/** Everything of a new rol but its zaak. */
export type RolBody = Omit<zaakDelen.NieuweRol, "zaak">;

interface RolFeiten {
  roltype: Pick<Roltype, "url" | "omschrijving">;
  betrokkene: BetrokkeneInvoer;
  roltoelichting?: string;
  afwijkendeNaamBetrokkene?: string;
  indicatieMachtiging?: string;
  contactpersoonRol?: zaakDelen.Contactpersoon | null;
  /** Whether the source keeps the kvkNummer of an organisation: see heeftKvkNummer. */
  heeftKvk: boolean;
  /** The rol this one takes the place of: what no form shows of it is kept. */
  vorige?: Rol | undefined;
}

/** The standard has no kvkNummer for a niet_natuurlijk_persoon; a source that has one can be searched by it. */
export function heeftKvkNummer(mogelijkheden: Mogelijkheden): boolean {
  return mogelijkheden.heeftParameter("/rollen", "betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer");
}

/** A rol as the Zaken API takes it. The toelichting is required by the standard, and is the name of the rol by default. */
export function toRolBody({ roltype, betrokkene, heeftKvk, vorige, ...rest }: RolFeiten): RolBody {
  return {
    roltype: roltype.url,
    betrokkeneType: betrokkene.betrokkeneType,
    roltoelichting: rest.roltoelichting || roltype.omschrijving,
    // ZGW keeps initials of a medewerker: with this, other systems show the name people know.
    afwijkendeNaamBetrokkene: findNaam(betrokkene) ?? rest.afwijkendeNaamBetrokkene ?? "",
    indicatieMachtiging: rest.indicatieMachtiging ?? "",
    contactpersoonRol: rest.contactpersoonRol ?? null,
    betrokkeneIdentificatie: {
      ...toBehouden(betrokkene, vorige),
      ...toIdentificatie(metBsn(betrokkene, vorige), heeftKvk),
    },
    ...(vorige?.authenticatieContext && { authenticatieContext: vorige.authenticatieContext }),
    ...(vorige?.beginGeldigheid && { beginGeldigheid: vorige.beginGeldigheid }),
    ...(vorige?.eindeGeldigheid && { eindeGeldigheid: vorige.eindeGeldigheid }),
  };
}

/** A hidden BSN stands for the one the source has; without one it says nothing. */
function metBsn(wie: BetrokkeneInvoer, vorige: Rol | undefined): BetrokkeneInvoer {
  if (wie.betrokkeneType !== "natuurlijk_persoon" || !isGemaskeerd(wie.inpBsn)) return wie;
  const inpBsn = vorige?.betrokkeneIdentificatie?.inpBsn ?? "";
  if (toGemaskeerdBsn(inpBsn) === wie.inpBsn) return { ...wie, inpBsn };
  const melding = "Vul het hele BSN in: 9 cijfers.";
  throw new PortaalFout("invoer", melding, { "betrokkene.inpBsn": melding });
}

function findNaam(wie: BetrokkeneInvoer): string | undefined {
  if (wie.betrokkeneType !== "medewerker") return undefined;
  return getConfig().medewerkers.find(({ id }) => id === wie.identificatie)?.naam;
}

function toIdentificatie(wie: BetrokkeneInvoer, heeftKvk: boolean): object {
  switch (wie.betrokkeneType) {
    case "natuurlijk_persoon": {
      const { inpBsn, anpIdentificatie, voornamen, voorletters, geslachtsaanduiding, geboortedatum } = wie;
      const { voorvoegselGeslachtsnaam, geslachtsnaam } = wie;
      return {
        inpBsn,
        anpIdentificatie,
        voornamen,
        voorletters,
        voorvoegselGeslachtsnaam,
        geslachtsnaam,
        geslachtsaanduiding,
        geboortedatum,
        ...toAdressen(wie),
      };
    }
    case "niet_natuurlijk_persoon": {
      const { innNnpId, kvkNummer, annIdentificatie, statutaireNaam, bezoekadres } = wie;
      return { innNnpId, annIdentificatie, statutaireNaam, bezoekadres, ...(heeftKvk && { kvkNummer }) };
    }
    case "vestiging": {
      const { vestigingsNummer, kvkNummer } = wie;
      const handelsnaam = wie.handelsnaam.split("\n").flatMap((naam) => naam.trim() || []);
      return { vestigingsNummer, kvkNummer, handelsnaam, ...toAdressen(wie) };
    }
    case "medewerker": {
      const eigen = getConfig().medewerkers.find(({ id }) => id === wie.identificatie);
      const { voorletters, voorvoegselAchternaam, achternaam } = eigen ? toNaamdelen(eigen.naam) : wie;
      return { identificatie: wie.identificatie, voorletters, voorvoegselAchternaam, achternaam };
    }
    case "organisatorische_eenheid": {
      const naam = getConfig().teams.find(({ id }) => id === wie.identificatie)?.naam ?? wie.naam;
      return { identificatie: wie.identificatie, naam: naam.slice(0, 50) };
    }
  }
}

type MetAdres = Extract<BetrokkeneInvoer, { adres: unknown }>;

/** Both kinds of address: the one that was not chosen is cleared (zrc-012). */
function toAdressen(wie: MetAdres): object {
  const { aoaIdentificatie, wplWoonplaatsNaam, gorOpenbareRuimteNaam, aoaHuisletter } = wie;
  const { aoaHuisnummertoevoeging, inpLocatiebeschrijving, lndLandcode, lndLandnaam } = wie;
  const { subAdresBuitenland_1, subAdresBuitenland_2, subAdresBuitenland_3 } = wie;
  return {
    verblijfsadres:
      wie.adres !== "nederland"
        ? null
        : {
            aoaIdentificatie,
            wplWoonplaatsNaam,
            gorOpenbareRuimteNaam,
            aoaPostcode: wie.aoaPostcode.replace(/\s/g, "").toUpperCase(),
            aoaHuisnummer: Number(wie.aoaHuisnummer),
            aoaHuisletter,
            aoaHuisnummertoevoeging,
            inpLocatiebeschrijving,
          },
    subVerblijfBuitenland:
      wie.adres !== "buitenland"
        ? null
        : { lndLandcode, lndLandnaam, subAdresBuitenland_1, subAdresBuitenland_2, subAdresBuitenland_3 },
  };
}

/** What the source knows of someone and no form shows. */
function toBehouden({ betrokkeneType }: BetrokkeneInvoer, vorige: Rol | undefined): object {
  const wie = vorige?.betrokkeneType === betrokkeneType ? vorige.betrokkeneIdentificatie : undefined;
  if (!wie) return {};
  switch (betrokkeneType) {
    case "natuurlijk_persoon":
      return wie.inpA_nummer ? { inpA_nummer: wie.inpA_nummer } : {};
    case "niet_natuurlijk_persoon":
      return {
        ...(wie.innRechtsvorm && { innRechtsvorm: wie.innRechtsvorm }),
        ...(wie.vestigingsNummer && { vestigingsNummer: wie.vestigingsNummer }),
        ...(wie.verblijfsadres && { verblijfsadres: wie.verblijfsadres }),
        ...(wie.subVerblijfBuitenland && { subVerblijfBuitenland: wie.subVerblijfBuitenland }),
      };
    case "organisatorische_eenheid":
      return wie.isGehuisvestIn ? { isGehuisvestIn: wie.isGehuisvestIn } : {};
    case "vestiging":
    case "medewerker":
      return {};
  }
}
