import "server-only";
import { getConfig } from "@/lib/config/config";
import { toBerekendeDatums } from "@/lib/termijn/nieuwe-datums";
import type { Roltype, zaken } from "@/lib/zgw";
import { toNaamdelen } from "../rollen/naamdelen";
import { listCollegas } from "../rollen/toewijzen";
import { toRolBody, type RolBody } from "../rollen/to-rol-body";
import type { FormulierOpzet } from "./get-zaak-formulier";
import type { ZaakAanmakenWaarden } from "./zaak-aanmaken.schema";

export interface GewensteRol {
  /** What is there when it is done. */
  naam: string;
  body: RolBody;
  /** Where in the form this one is filled in: `initiator`. */
  veld: string;
  /** There can be one of its kind only. */
  enige: boolean;
}

export interface GewensteEigenschap {
  naam: string;
  /** URL. */
  eigenschap: string;
  waarde: string;
  maximum: number | undefined;
  /** Its input in the form. */
  veld: string;
}

/** Everything that will be there when the zaak is made: what the form shows and no more. */
export interface GewensteZaak {
  zaak: zaken.NieuweZaak;
  rollen: GewensteRol[];
  eigenschappen: GewensteEigenschap[];
}

export function toGewensteZaak(
  opzet: FormulierOpzet,
  waarden: ZaakAanmakenWaarden,
  hoofdzaak: string | undefined,
): GewensteZaak {
  return {
    zaak: toZaak(opzet, waarden, hoofdzaak),
    rollen: [...toInitiator(opzet, waarden), ...toBehandelaars(opzet, waarden)],
    eigenschappen: opzet.formulier.eigenschappen.flatMap(({ eigenschap, naam, maximum }) =>
      (waarden.eigenschappen[eigenschap] ?? []).map((waarde, plaats) => ({
        naam,
        eigenschap: `${opzet.verbinding.bron.roots.catalogi}eigenschappen/${eigenschap}`,
        waarde,
        maximum,
        veld: `eigenschappen.${eigenschap}.${plaats}`,
      })),
    ),
  };
}

/** Both end dates go along, also where there is none: no source has to compute them, and one that does is told not to. */
function toZaak(
  { zaaktype, formulier }: FormulierOpzet,
  waarden: ZaakAanmakenWaarden,
  hoofdzaak: string | undefined,
): zaken.NieuweZaak {
  const { rsin } = getConfig().gemeente;
  const { startdatum, communicatiekanaal, communicatiekanaalNaam } = waarden;
  const { doorlooptijd, servicenorm, gelijkgesteldeDagen } = formulier.termijn;
  const termijn = { startdatum, doorlooptijd, servicenorm, opschortingen: [], verlenging: undefined };
  const datums = toBerekendeDatums(termijn, gelijkgesteldeDagen);
  return {
    zaaktype: zaaktype.url,
    bronorganisatie: rsin,
    verantwoordelijkeOrganisatie: rsin,
    omschrijving: waarden.omschrijving,
    toelichting: waarden.toelichting,
    startdatum,
    einddatumGepland: datums.einddatumGepland?.datum ?? null,
    uiterlijkeEinddatumAfdoening: datums.uiterlijkeEinddatumAfdoening?.datum ?? null,
    vertrouwelijkheidaanduiding: waarden.vertrouwelijkheidaanduiding,
    ...(communicatiekanaal && { communicatiekanaal }),
    ...(communicatiekanaalNaam && { communicatiekanaalNaam }),
    ...(hoofdzaak && { hoofdzaak }),
  };
}

function toInitiator(
  { initiator: roltype, formulier }: FormulierOpzet,
  { initiator: betrokkene }: ZaakAanmakenWaarden,
): GewensteRol[] {
  if (!roltype || !betrokkene) return [];
  const body = toRolBody({ roltype, betrokkene, heeftKvk: formulier.initiator?.heeftKvk ?? false });
  return [{ naam: `${roltype.omschrijving} is toegevoegd`, body, veld: "initiator", enige: true }];
}

/** The team has the zaak in its queue, whether or not one of its medewerkers has it. */
function toBehandelaars(
  { behandelaar: roltype, medewerker }: FormulierOpzet,
  { behandelaar }: ZaakAanmakenWaarden,
): GewensteRol[] {
  if (!roltype) return [];
  const team = getConfig().teams.find(({ id }) => id === behandelaar.team);
  const collega = listCollegas(medewerker).find(({ id }) => id === behandelaar.medewerker);
  return [
    ...(team ? [toTeamrol(roltype, team)] : []),
    ...(collega ? [toMedewerkerrol(roltype, collega)] : []),
  ];
}

interface Naam {
  id: string;
  naam: string;
}

function toTeamrol(roltype: Roltype, { id: identificatie, naam }: Naam): GewensteRol {
  const betrokkene = { betrokkeneType: "organisatorische_eenheid", identificatie, naam } as const;
  const body = toRolBody({ roltype, betrokkene, heeftKvk: false });
  return { naam: `${naam} heeft de zaak`, body, veld: "behandelaar.team", enige: false };
}

function toMedewerkerrol(roltype: Roltype, { id: identificatie, naam }: Naam): GewensteRol {
  const betrokkene = { betrokkeneType: "medewerker", identificatie, ...toNaamdelen(naam) } as const;
  const body = toRolBody({ roltype, betrokkene, afwijkendeNaamBetrokkene: naam, heeftKvk: false });
  return { naam: `${naam} is behandelaar`, body, veld: "behandelaar.medewerker", enige: false };
}
