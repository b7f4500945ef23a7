import "server-only";
import { canNotitieSchrijven } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { toUuid, zaakDelen, type Notitie } from "@/lib/zgw";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";

export interface NotitieRegel {
  uuid: string;
  onderwerp: string;
  tekst: string;
  door: string;
  soort: "intern" | "extern";
  concept: boolean;
  /** Local time. */
  gemaaktOp: string | undefined;
  gewijzigdOp: string | undefined;
  /** As the source gives it: what a change is checked against. */
  versie: string;
  /** A concept can be changed, by who may write notities at all. */
  wijzigbaar: boolean;
}

export interface Notities {
  /** False where the source has none (before Zaken API 1.7). */
  beschikbaar: boolean;
  regels: NotitieRegel[];
}

/** The notities of a zaak, newest first. Throws PortaalFout (niet-gevonden) and ZgwError. */
export async function getNotities(medewerker: Medewerker, plek: ZaakPlek): Promise<Notities> {
  const { verbinding, situatie } = await openZaak(medewerker, plek);
  if (!situatie.bron.heeftNotities) return { beschikbaar: false, regels: [] };
  const { mag } = canNotitieSchrijven(situatie);
  const notities = await zaakDelen.listNotitiesForZaak(verbinding, plek.uuid);
  return { beschikbaar: true, regels: notities.map((notitie) => toRegel(notitie, mag)) };
}

function toRegel(notitie: Notitie, mag: boolean): NotitieRegel {
  const { aanmaakdatum, wijzigingsdatum, status } = notitie;
  const concept = status === "concept";
  return {
    uuid: toUuid(notitie.url),
    onderwerp: notitie.onderwerp,
    tekst: notitie.tekst,
    door: notitie.aangemaaktDoor,
    soort: notitie.notitieType === "extern" ? "extern" : "intern",
    concept,
    gemaaktOp: aanmaakdatum && toLokaalMoment(aanmaakdatum),
    gewijzigdOp:
      wijzigingsdatum === aanmaakdatum ? undefined : wijzigingsdatum && toLokaalMoment(wijzigingsdatum),
    versie: toVersie(notitie),
    wijzigbaar: concept && mag,
  };
}

export function toVersie({ wijzigingsdatum, aanmaakdatum }: Notitie): string {
  return wijzigingsdatum ?? aanmaakdatum ?? "";
}
