import type { UseQueryResult } from "@tanstack/react-query";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Alert } from "@/components/ui/alert";
import { Skeleton } from "@/components/ui/skeleton";
import { ApiFout } from "@/lib/browser/fetch-json";
import { toDatumKort, toDatumLang } from "@/lib/termijn/datum";
import type { DatumUitleg, Termijn } from "@/lib/zaak/termijn/get-termijn";
import { DATUMVELDEN, toDatumnaam, toZin } from "./datumnamen";
import { TermijnGaten } from "./termijn-gaten";

type Stand = Pick<UseQueryResult<Termijn>, "data" | "error" | "refetch">;

/** The calculation of both dates in words, and honestly when the date of the source is another one. */
export function TermijnUitleg({ stand: { data: termijn, error, refetch } }: { stand: Stand }) {
  if (!termijn) {
    if (!(error instanceof ApiFout)) return <Skeleton />;
    return <Foutmelding melding={error.melding} live opnieuw={() => void refetch()} />;
  }
  const { voorbij, lopend, redenVerlenging } = termijn;
  return (
    <>
      <dl className="m-0 grid gap-3">
        {DATUMVELDEN.map((veld) => (
          <div key={veld}>
            <dt className="font-semibold">{toDatumnaam(veld)}</dt>
            <dd className="m-0">
              <Uitleg
                uitleg={termijn.uitleg[veld]}
                bestaat={veld === "uiterlijkeEinddatumAfdoening" ? "doorlooptijd" : "servicenorm"}
                zaaktypeGelezen={termijn.zaaktypeGelezen}
              />
            </dd>
          </div>
        ))}
        {(voorbij.length > 0 || lopend) && (
          <div>
            <dt className="font-semibold">Opgeschort</dt>
            {voorbij.map((een) => (
              <dd key={`${een.gevraagdOp} ${een.hervatOp}`} className="m-0">
                {toDagen(een.dagen)}: aanvulling gevraagd op {toDatumKort(een.gevraagdOp)}, binnen op{" "}
                {toDatumKort(een.hervatOp)}. {een.reden}
              </dd>
            ))}
            {lopend && <dd className="m-0">{toLopend(lopend)}</dd>}
          </div>
        )}
        {redenVerlenging && (
          <div>
            <dt className="font-semibold">Reden van verlengen</dt>
            <dd className="m-0">{redenVerlenging}</dd>
          </div>
        )}
      </dl>
      <TermijnGaten {...termijn} />
    </>
  );
}

interface UitlegProps {
  uitleg: DatumUitleg;
  /** What of the zaaktype it is counted with. */
  bestaat: string;
  zaaktypeGelezen: boolean;
}

function Uitleg({ uitleg: { bron, regel }, bestaat, zaaktypeGelezen }: UitlegProps) {
  if (regel && bron === regel.datum) return <>{toZin(`${toDatumLang(bron)}: ${regel.woorden}`)}</>;
  if (regel) {
    const inBron = bron ? `De datum in de bron is ${toDatumLang(bron)}.` : "In de bron staat geen datum.";
    return (
      <Alert tone="warning" title={`${inBron} Volgens de regels zou het ${toDatumLang(regel.datum)} zijn.`}>
        {toZin(regel.woorden)}
      </Alert>
    );
  }
  const nu = bron ? `${toZin(toDatumLang(bron))} ` : "Geen. ";
  if (!zaaktypeGelezen) return <>{nu}</>;
  return (
    <>
      {nu}Het zaaktype noemt geen {bestaat}
      {bron ? ", daarom is deze datum niet na te rekenen." : "."}
    </>
  );
}

const toDagen = (aantal: number) => `${aantal} ${aantal === 1 ? "dag" : "dagen"}`;

function toLopend({ gevraagdOp, dagen, reden }: NonNullable<Termijn["lopend"]>): string {
  const sinds =
    gevraagdOp && dagen !== undefined
      ? `Nu, tot vandaag ${toDagen(dagen)}: aanvulling gevraagd op ${toDatumKort(gevraagdOp)}.`
      : "Nu; sinds wanneer staat niet in de bron.";
  return `${sinds} ${reden} Bij het hervatten schuiven beide datums op.`;
}
