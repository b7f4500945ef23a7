import "server-only";
import { toRol, toNaamBetrokkene, type Auditregel } from "@/lib/zgw";
import type { Actie } from "./historie";
import { toWaarde, type VeldWijziging } from "./historie-wijzigingen";
import type { Opschrift } from "../woorden";
import { toObjectWoorden } from "../relateren/zaakobjecten";

type Maak = (momentopname: Record<string, unknown>, actie: Actie, opschrift: Opschrift) => string;

const DEED: Record<Actie, string> = {
  gemaakt: "toegevoegd",
  gewijzigd: "gewijzigd",
  verwijderd: "verwijderd",
};
const KOPPELING: Record<Actie, string> = { ...DEED, gemaakt: "gekoppeld", verwijderd: "losgemaakt" };

const tekst = (momentopname: Record<string, unknown>, veld: string) => {
  const waarde = momentopname[veld];
  return typeof waarde === "string" ? waarde : "";
};
const met = (zin: string, naam: string | undefined) => (naam ? `${zin}: ${naam}` : zin);

/** What happened, in words: per resource what it is called and how its acts are. */
const TITELS: Record<string, Maak> = {
  status: (status, actie, { noem }) => {
    const deed = { gemaakt: "gezet", gewijzigd: "gewijzigd", verwijderd: "verwijderd" }[actie];
    return met(`Status ${deed}`, noem(tekst(status, "statustype")));
  },
  resultaat: (resultaat, actie, { noem }) => {
    const deed = { gemaakt: "vastgelegd", gewijzigd: "gewijzigd", verwijderd: "verwijderd" }[actie];
    return met(`Resultaat ${deed}`, noem(tekst(resultaat, "resultaattype")));
  },
  rol: (momentopname, actie, { noem }) => {
    const rol = toRol({ url: "", ...momentopname });
    const naam = rol?.omschrijving || noem(tekst(momentopname, "roltype")) || "Betrokkene";
    return met(`${naam} ${DEED[actie]}`, rol && toNaamBetrokkene(rol));
  },
  zaakeigenschap: (eigenschap, actie, opschrift) => {
    const naam = tekst(eigenschap, "naam") || opschrift.noem(tekst(eigenschap, "eigenschap")) || "Eigenschap";
    const deed = { gemaakt: "ingevuld", gewijzigd: "gewijzigd", verwijderd: "leeggemaakt" }[actie];
    return actie === "gemaakt" ? met(`${naam} ${deed}`, toWaarde(eigenschap, opschrift)) : `${naam} ${deed}`;
  },
  zaakobject: (object, actie) => met(`Object ${KOPPELING[actie]}`, toObjectWoorden(object).naam),
  zaakinformatieobject: (relatie, actie) => {
    const deed = {
      gemaakt: "toegevoegd",
      gewijzigd: "in de zaak gewijzigd",
      verwijderd: "uit de zaak gehaald",
    };
    return met(`Document ${deed[actie]}`, tekst(relatie, "titel"));
  },
  enkelvoudiginformatieobject: (document, actie) => {
    const deed = { gemaakt: "gemaakt", gewijzigd: "gewijzigd", verwijderd: "verwijderd" };
    return met(`Document ${deed[actie]}`, tekst(document, "titel"));
  },
  objectinformatieobject: (_, actie) => `Document aan een zaak of besluit ${KOPPELING[actie]}`,
  gebruiksrechten: (_, actie) => `Gebruiksrechten ${DEED[actie]}`,
  verzending: (_, actie) => `Verzending ${DEED[actie]}`,
  zaakbesluit: (_, actie) => `Besluit ${KOPPELING[actie]}`,
  besluit: (besluit, actie, { noem }) => {
    const deed = { gemaakt: "vastgelegd", gewijzigd: "gewijzigd", verwijderd: "verwijderd" };
    return met(`Besluit ${deed[actie]}`, noem(tekst(besluit, "besluittype")));
  },
  besluitinformatieobject: (_, actie) => `Document bij het besluit ${KOPPELING[actie]}`,
  zaaknotitie: (notitie, actie) => {
    const deed = { gemaakt: "geschreven", gewijzigd: "gewijzigd", verwijderd: "verwijderd" };
    return met(`Notitie ${deed[actie]}`, tekst(notitie, "onderwerp"));
  },
};

export function toTitel(
  { resource, wijzigingen }: Auditregel,
  actie: Actie,
  velden: VeldWijziging[],
  opschrift: Opschrift,
): string {
  const momentopname = wijzigingen?.nieuw ?? wijzigingen?.oud ?? {};
  if (resource === "zaak") return toZaakTitel(wijzigingen, actie, velden);
  const maak = TITELS[resource];
  if (maak) return maak(momentopname, actie, opschrift);
  const naam = resource ? resource.charAt(0).toUpperCase() + resource.slice(1) : "Iets";
  return `${naam} ${DEED[actie]}`;
}

/** A change of the zaak itself is named after the act it comes from, else after the fields it touched. */
function toZaakTitel(wijzigingen: Auditregel["wijzigingen"], actie: Actie, velden: VeldWijziging[]): string {
  if (actie === "gemaakt") return "Zaak aangemaakt";
  if (actie === "verwijderd") return "Zaak verwijderd";
  const raakt = (veld: string) => velden.some((wijziging) => wijziging.veld === veld);
  if (raakt("opschorting") && wijzigingen?.nieuw)
    return isOpgeschort(wijzigingen.nieuw["opschorting"]) ? "Zaak opgeschort" : "Zaak hervat";
  if (raakt("verlenging")) return "Zaak verlengd";
  if (raakt("einddatum")) return wijzigingen?.nieuw?.["einddatum"] ? "Zaak afgesloten" : "Zaak heropend";
  const namen = velden.map(({ naam }, plaats) => (plaats === 0 ? naam : naam.toLowerCase()));
  if (namen.length === 0) return "Zaak opgeslagen";
  if (namen.length > 3) return `${namen.length} gegevens gewijzigd`;
  const laatste = namen.pop() ?? "";
  return `${namen.length > 0 ? `${namen.join(", ")} en ${laatste}` : laatste} gewijzigd`;
}

function isOpgeschort(opschorting: unknown): boolean {
  return (
    typeof opschorting === "object" && opschorting !== null && Reflect.get(opschorting, "indicatie") === true
  );
}
