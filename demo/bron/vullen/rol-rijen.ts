import { rol } from "../zaken/rol.ts";
import { betrokkeneIdentificatie } from "../zaken/betrokkene.ts";
import { asText, isDoc, type Doc } from "../frame/ref.ts";
import type { DocOf } from "../frame/resource.ts";
import type { Query } from "../opslag/db.ts";
import { findRows } from "../opslag/store.ts";
import { kies } from "../../data/toeval.ts";
import { ACHTERNAMEN, TEAMS, toBsn, VOORNAMEN } from "./namen.ts";
import { kantoormoment, metMillis } from "./moment.ts";
import { toRij, type Rij } from "./rij.ts";
import type { Soort } from "./soort.ts";
import type { Werkplaats } from "./zaak-rijen.ts";

export interface Mensen {
  medewerkers: readonly Doc[];
  teams: readonly Doc[];
}

const MEDEWERKERS = 250;

/** Who handles the zaken: those the source knows already, and as many more as a gemeente of this size has. */
export async function leesMensen(q: Query): Promise<Mensen> {
  const bekend = async (type: string, meer: readonly Doc[]) => {
    const rows = await findRows(q, rol, {
      sql: `id IN (SELECT MIN(id) FROM rol WHERE "betrokkeneType" = ? AND identificatie IS NOT NULL GROUP BY identificatie LIMIT ${MEDEWERKERS})`,
      args: [type],
    });
    const found = rows.flatMap(({ doc }) =>
      isDoc(doc.betrokkeneIdentificatie) ? [doc.betrokkeneIdentificatie] : [],
    );
    const ids = new Set(found.map(({ identificatie }) => identificatie));
    return [...found, ...meer.filter(({ identificatie }) => !ids.has(identificatie))];
  };
  return {
    medewerkers: (
      await bekend(
        "medewerker",
        Array.from({ length: MEDEWERKERS }, (_, nummer) => toMedewerker(nummer)),
      )
    ).slice(0, MEDEWERKERS),
    teams: await bekend("organisatorische_eenheid", TEAMS.map(toTeam)),
  };
}

function toMedewerker(nummer: number): Doc {
  const [voorvoegselAchternaam = "", achternaam = ""] = ACHTERNAMEN[nummer % ACHTERNAMEN.length] ?? [];
  const voornaam = VOORNAMEN[nummer % VOORNAMEN.length] ?? "";
  return {
    identificatie: `${voornaam.charAt(0)}${achternaam.replaceAll(" ", "")}${nummer}`.toLowerCase(),
    achternaam,
    voorletters: `${voornaam.charAt(0)}.`,
    voorvoegselAchternaam,
  };
}

const toTeam = (naam: string): Doc => ({
  identificatie: `team-${naam.toLowerCase().replaceAll(" ", "-")}`,
  naam: `Team ${naam}`,
  isGehuisvestIn: "",
});

/** Who asked for it, who handles it and which team that is of. */
export function rolRijen(
  { registry, mensen, toeval }: Werkplaats,
  soort: Soort,
  zaak: string,
  datum: string,
): Rij[] {
  const registratiedatum = metMillis(kantoormoment(datum, toeval()), toeval());
  const contactpersoonRol =
    registry.mode === "openzaak-1.30" ? { emailadres: "", functie: "", telefoonnummer: "", naam: "" } : null;
  const maak = (roltype: Soort["initiator"], rest: Partial<DocOf<typeof rol>>): Rij[] =>
    roltype === undefined
      ? []
      : [
          toRij(registry, registry.get("rol"), {
            zaak,
            betrokkene: "",
            betrokkeneType: "medewerker",
            afwijkendeNaamBetrokkene: "",
            roltype: roltype.ref,
            roltoelichting: roltype.doc.omschrijving,
            indicatieMachtiging: "",
            contactpersoonRol,
            beginGeldigheid: null,
            eindeGeldigheid: null,
            omschrijving: roltype.doc.omschrijving,
            omschrijvingGeneriek: roltype.doc.omschrijvingGeneriek,
            registratiedatum,
            ...rest,
          }),
        ];
  const persoon = betrokkeneIdentificatie(registry.mode).natuurlijk_persoon.parse(toPersoon(toeval));
  return [
    ...maak(soort.initiator, {
      betrokkeneType: "natuurlijk_persoon",
      betrokkeneIdentificatie: persoon,
      authenticatieContext: null,
    }),
    ...maak(soort.behandelaar, { betrokkeneIdentificatie: kies(mensen.medewerkers, toeval) }),
    ...maak(soort.behandelaar, {
      betrokkeneType: "organisatorische_eenheid",
      betrokkeneIdentificatie: kies(mensen.teams, toeval),
    }),
  ];
}

function toPersoon(toeval: () => number): Doc {
  const [voorvoegsel, achternaam] = kies(ACHTERNAMEN, toeval);
  const voornaam = kies(VOORNAMEN, toeval);
  return {
    inpBsn: toBsn(Math.floor(toeval() * 90_000)),
    geslachtsnaam: achternaam,
    voorvoegselGeslachtsnaam: voorvoegsel,
    voorletters: `${asText(voornaam).charAt(0)}.`,
    voornamen: voornaam,
  };
}
