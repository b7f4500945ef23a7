import type { Temporal } from "temporal-polyfill";
import { groepen } from "./groepen.ts";
import { teams } from "./medewerkers.ts";
import type { Vertrouwelijkheid, ZaakOpzet, Zaakgroep, ZaaktypeOpzet } from "./model.ts";
import { toDatumStatusGezet, toStatusverloop } from "./statusverloop.ts";
import { toTermijn } from "./termijn.ts";
import { createToeval, kies } from "./toeval.ts";
import { toWaarde } from "./waarde.ts";

/** What a team itself may not see, it did not register either. */
const BOVEN_HET_TEAM: ReadonlySet<Vertrouwelijkheid> = new Set(["confidentieel", "geheim", "zeer_geheim"]);

export type StatusGegevens = {
  statustype: string;
  datumStatusGezet: string;
  toelichting: string;
  door: string;
};

/** A zaak with every date worked out, ready to be written. Dates are ISO 8601. */
export type ZaakGegevens = {
  identificatie: string;
  zaaktype: ZaaktypeOpzet;
  opzet: ZaakOpzet;
  team: string;
  vertrouwelijkheidaanduiding: Vertrouwelijkheid;
  startdatum: string;
  einddatumGepland: string;
  uiterlijkeEinddatumAfdoening: string;
  heeftTermijn: boolean;
  verlenging?: {
    reden: string;
    duur: string;
    einddatumGepland: string;
    uiterlijkeEinddatumAfdoening: string;
  };
  /** The medewerker who registered the zaak, and who did the rest. */
  intake: string;
  uitvoerder: string;
  statussen: StatusGegevens[];
  eigenschappen: { naam: string; waarde: string }[];
};

function toVerlenging(
  { verlengingstermijn: duur }: ZaaktypeOpzet,
  reden: string,
  data: ReturnType<typeof toTermijn>,
) {
  if (duur === undefined) throw new Error("This zaaktype has no verlengingstermijn.");
  return {
    reden,
    duur,
    einddatumGepland: data.einddatumGepland.add(duur).toString(),
    uiterlijkeEinddatumAfdoening: data.uiterlijk.add(duur).toString(),
  };
}

function toZaak(
  groep: Zaakgroep,
  opzet: ZaakOpzet,
  identificatie: string,
  nu: Temporal.ZonedDateTime,
): ZaakGegevens {
  const { zaaktype, team } = groep;
  const toeval = createToeval(identificatie);
  const vandaag = nu.toPlainDate();
  const data = toTermijn(opzet, zaaktype, vandaag);
  const teamIntake = teams[team]?.intake;
  if (teamIntake === undefined) throw new Error(`Team ${team} does not exist.`);
  const uitvoerder = opzet.behandelaar ?? teamIntake;
  const vertrouwelijkheidaanduiding = opzet.vertrouwelijkheid ?? zaaktype.vertrouwelijkheid;
  const intake = BOVEN_HET_TEAM.has(vertrouwelijkheidaanduiding) ? uitvoerder : teamIntake;
  const momenten = toStatusverloop({
    start: data.startdatum,
    eind: vandaag.subtract({ days: opzet.afgehandeld?.dagenGeleden ?? 0 }),
    aantal: opzet.status,
    totEinde: opzet.afgehandeld !== undefined,
    nu,
    toeval,
  });
  return {
    identificatie,
    zaaktype,
    opzet,
    team,
    vertrouwelijkheidaanduiding,
    startdatum: data.startdatum.toString(),
    einddatumGepland: data.einddatumGepland.toString(),
    uiterlijkeEinddatumAfdoening: data.uiterlijk.toString(),
    heeftTermijn: data.heeftTermijn,
    ...(opzet.verlengd ? { verlenging: toVerlenging(zaaktype, opzet.verlengd, data) } : {}),
    intake,
    uitvoerder,
    statussen: zaaktype.statustypen.slice(0, opzet.status).map((statustype, i) => {
      const moment = momenten[i];
      if (!moment) throw new Error("A status has no moment.");
      return {
        statustype: statustype.omschrijving,
        datumStatusGezet: toDatumStatusGezet(moment),
        toelichting: kies(statustype.toelichtingen, toeval),
        door: i === 0 ? intake : uitvoerder,
      };
    }),
    eigenschappen: Object.entries(opzet.eigenschappen).map(([naam, waarde]) => ({
      naam,
      waarde: toWaarde(waarde, vandaag),
    })),
  };
}

/** All zaken of the demo as they stand at `nu`. The identificatie holds no date, so a later run finds it again. */
export const listZaken = (nu: Temporal.ZonedDateTime): ZaakGegevens[] =>
  groepen.flatMap((groep, soort) =>
    groep.zaken.map((opzet, i) =>
      toZaak(groep, opzet, `VB-${soort + 1}${String(i + 1).padStart(5, "0")}`, nu),
    ),
  );
