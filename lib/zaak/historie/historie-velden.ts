import "server-only";
import { ZAAKVELDNAMEN } from "../zaak-velden";

// Of every resource in an audit trail the fields worth reading, by the name a medewerker gives them. What is not named
// here is technical (urls, ids, counts of the source) and left out.

const ZAAK = {
  ...ZAAKVELDNAMEN,
  identificatie: "Zaaknummer",
  zaaktype: "Zaaktype",
  einddatum: "Afgehandeld op",
};

const ROL = {
  roltoelichting: "Toelichting",
  betrokkeneIdentificatie: "Betrokkene",
  afwijkendeNaamBetrokkene: "Naam in deze zaak",
  indicatieMachtiging: "Machtiging",
  contactpersoonRol: "Contactpersoon",
  beginGeldigheid: "Geldig vanaf",
  eindeGeldigheid: "Geldig tot",
};

const DOCUMENT = {
  titel: "Titel",
  identificatie: "Documentnummer",
  informatieobjecttype: "Soort document",
  status: "Status",
  vertrouwelijkheidaanduiding: "Vertrouwelijkheid",
  auteur: "Auteur",
  beschrijving: "Beschrijving",
  creatiedatum: "Datum van het document",
  bestandsnaam: "Bestandsnaam",
  bestandsomvang: "Grootte in bytes",
  formaat: "Bestandsformaat",
  taal: "Taal",
  versie: "Versie",
  trefwoorden: "Trefwoorden",
  ontvangstdatum: "Ontvangen op",
  verzenddatum: "Verzonden op",
  indicatieGebruiksrecht: "Gebruiksrechten van toepassing",
  locked: "Vergrendeld",
};

const BESLUIT = {
  identificatie: "Besluitnummer",
  besluittype: "Soort besluit",
  datum: "Besluitdatum",
  toelichting: "Toelichting",
  bestuursorgaan: "Bestuursorgaan",
  ingangsdatum: "Ingangsdatum",
  vervaldatum: "Vervaldatum",
  vervalreden: "Reden van verval",
  publicatiedatum: "Publicatiedatum",
  verzenddatum: "Verzenddatum",
  uiterlijkeReactiedatum: "Reageren kan tot en met",
};

export const HISTORIEVELDEN: Record<string, Record<string, string>> = {
  zaak: ZAAK,
  status: {
    statustype: "Status",
    datumStatusGezet: "Gezet op",
    statustoelichting: "Toelichting",
  },
  resultaat: { resultaattype: "Resultaat", toelichting: "Toelichting" },
  rol: ROL,
  zaakeigenschap: { naam: "Eigenschap", waarde: "Waarde" },
  zaakobject: {
    objectType: "Soort object",
    objectTypeOverige: "Soort object",
    objectIdentificatie: "Object",
    object: "Object",
    relatieomschrijving: "Relatie",
  },
  zaakinformatieobject: {
    titel: "Titel",
    beschrijving: "Beschrijving",
    vernietigingsdatum: "Te vernietigen op",
  },
  zaakbesluit: {},
  zaaknotitie: { onderwerp: "Onderwerp", tekst: "Tekst", notitieType: "Soort", status: "Status" },
  enkelvoudiginformatieobject: DOCUMENT,
  besluit: BESLUIT,
};
