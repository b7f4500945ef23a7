import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canResultaatCorrigeren } from "@/lib/rechten/afsluit-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toUuid, zaken } from "@/lib/zgw";
import { leesResultaatFeiten } from "./afsluit-feiten";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak, type OpenZaak } from "../open-zaak";
import type { ResultaatCorrigeren } from "./resultaat-corrigeren.schema";
import { toResultaatKeuzes, type ResultaatKeuze } from "./resultaat-keuzes";
import { isIntussenGewijzigd, toVastlegStap, toWeghaalStap } from "./resultaat-stappen";
import { doeStappen, type Stap } from "../stappen";
import { wijzigZaak } from "../wijzig-zaak";

const HOE_VERDER =
  "Druk op Afmaken om het in orde te maken. Wilt u terug? Kies dan het vorige resultaat en druk op Afmaken.";

/**
 * Gives a closed zaak another resultaat: the old one goes, the new one comes (a resultaattype cannot be changed
 * everywhere), and the archive data follow where the source leaves them. Throws PortaalFout, ZgwError.
 */
export async function resultaatCorrigeren(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: ResultaatCorrigeren,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canResultaatCorrigeren(open.situatie));
  const feiten = await leesResultaatFeiten(open);
  const type = feiten.resultaattypen.find(({ url }) => toUuid(url) === invoer.resultaattype);
  if (!type) {
    const velden = { resultaattype: "Kies een resultaat." };
    throw new PortaalFout("invoer", "Dit resultaat hoort niet bij het zaaktype.", velden);
  }
  const { resultaat: bestaand } = feiten;
  const nieuw = { resultaattype: type.url, toelichting: invoer.toelichting };
  if (isIntussenGewijzigd(bestaand, invoer.resultaat, nieuw)) {
    const melding = "Iemand legde intussen een ander resultaat vast. Bekijk het en kies opnieuw.";
    throw new PortaalFout("gewijzigd", melding);
  }
  const { reden } = invoer;
  const weghalen = "Vorige resultaat weggehaald";
  const anders = bestaand && bestaand.resultaattype !== type.url;
  const keuze = toResultaatKeuzes({ ...feiten, resultaattypen: [type] }, []).at(0)?.archiefvelden;
  await doeStappen(
    [
      ...(anders ? [toWeghaalStap(open, bestaand, weghalen, reden)] : []),
      // A correction that stopped here: said again, so that what comes after it is not the first step.
      ...(bestaand ? [] : [{ naam: weghalen, doe: () => Promise.resolve() }]),
      toVastlegStap(open, nieuw, `Resultaat "${type.omschrijving}" vastgelegd`, reden),
      ...(invoer.archief === "bijwerken" && keuze ? [toArchiefStap(open, keuze, reden)] : []),
    ],
    HOE_VERDER,
  );
}

/** Writes only what the source did not derive by itself. */
function toArchiefStap(
  open: OpenZaak,
  velden: NonNullable<ResultaatKeuze["archiefvelden"]>,
  reden: string,
): Stap {
  const { verbinding, zaak, expand } = open;
  return {
    naam: "Archiefgegevens bijgewerkt",
    doe: async () => {
      const nu = await zaken.findZaakAlsGewijzigd(verbinding, zaak.uuid, expand, undefined);
      if (!nu) return;
      const { archiefnominatie, archiefactiedatum } = nu.inhoud;
      const klopt =
        (archiefnominatie || null) === velden.archiefnominatie &&
        (archiefactiedatum ?? null) === velden.archiefactiedatum;
      if (!klopt)
        await wijzigZaak({ ...open, zaak: nu.inhoud, etag: nu.etag }, { velden, gezien: {}, reden });
    },
  };
}
