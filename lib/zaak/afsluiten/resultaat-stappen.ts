import "server-only";
import { toUuid, zaakDelen, type Resultaat } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import type { Stap } from "../stappen";

interface NieuwResultaat {
  resultaattype: string;
  toelichting: string;
}

/** Fields of the form by the name of the source. */
const VELDEN = { resultaattype: "resultaattype", toelichting: "toelichting" };

const findResultaat = async ({ verbinding, zaak }: OpenZaak): Promise<Resultaat | undefined> =>
  (await zaakDelen.listResultatenForZaak(verbinding, zaak.uuid))[0];

/** Whether this is the resultaat that is wanted, whoever recorded it. */
const isZelfde = (resultaat: Resultaat, { resultaattype, toelichting }: NieuwResultaat): boolean =>
  resultaat.resultaattype === resultaattype && resultaat.toelichting === toelichting;

/** Takes the resultaat away that is of another type: a type cannot be changed everywhere. */
export function toWeghaalStap(open: OpenZaak, { url }: Resultaat, naam: string, reden?: string): Stap {
  const { verbinding } = open;
  return {
    naam,
    doe: () =>
      schrijfEenmaal({
        verbinding,
        wat: "het weghalen van het resultaat",
        schrijf: async () => {
          await zaakDelen.deleteDeel(verbinding, url, reden);
          return true;
        },
        vindTerug: async () => ((await findResultaat(open))?.url === url ? undefined : true),
      }),
  };
}

/** Records it once; one of the same type that is there already is used, with the toelichting as it is now. */
export function toVastlegStap(open: OpenZaak, nieuw: NieuwResultaat, naam: string, reden?: string): Stap {
  const { verbinding, zaak } = open;
  const vindTerug = async () => {
    const gevonden = await findResultaat(open);
    return gevonden && isZelfde(gevonden, nieuw) ? gevonden : undefined;
  };
  return {
    naam,
    doe: async () => {
      const bestaand = await findResultaat(open);
      if (bestaand && isZelfde(bestaand, nieuw)) return;
      const schrijf =
        bestaand?.resultaattype === nieuw.resultaattype
          ? () => zaakDelen.updateResultaat(verbinding, bestaand.url, nieuw.toelichting, reden)
          : () => zaakDelen.createResultaat(verbinding, { zaak: zaak.url, ...nieuw }, reden);
      await schrijfEenmaal({ verbinding, wat: "het resultaat", schrijf, vindTerug, velden: VELDEN });
    },
  };
}

/** True when what is there is neither what was on screen nor what is wanted: then someone else was first. */
export function isIntussenGewijzigd(
  bestaand: Resultaat | undefined,
  gezien: string | null,
  nieuw: NieuwResultaat,
): boolean {
  return bestaand !== undefined && toUuid(bestaand.url) !== gezien && !isZelfde(bestaand, nieuw);
}
