import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { Melding } from "@/lib/fout/melding";
import type { Gemaakt } from "./use-zaak-aanmaken";

interface Props {
  melding: Melding;
  gemaakt: Gemaakt;
  bron: string;
  bezig: boolean;
  /** The zaak that may be the one: it is, or it is another. */
  opVraag: (isDeze: boolean) => void;
  maakOngedaan: () => void;
}

/** What went wrong, what is at the source already, and how it is finished, answered or undone. */
export function AanmakenMislukt({ melding, gemaakt, bron, bezig, opVraag, maakOngedaan }: Props) {
  const { zaak, mogelijk, identificatie, ongedaan } = gemaakt;
  const uuid = mogelijk ?? zaak;
  return (
    <div className="grid gap-3">
      <Foutmelding melding={{ ...melding, opnieuw: false }} live />
      {uuid && (
        <div className="flex flex-wrap items-center gap-3">
          <Link href={`/zaken/${bron}/${uuid}`} newTab>
            Bekijk zaak {identificatie}
          </Link>
          {mogelijk && (
            <>
              <Button bezig={bezig} onClick={() => opVraag(true)}>
                Ja, dit is mijn zaak
              </Button>
              <Button bezig={bezig} onClick={() => opVraag(false)}>
                Nee, maak een nieuwe zaak
              </Button>
            </>
          )}
          {zaak && !mogelijk && ongedaan && (
            <Button bezig={bezig} onClick={maakOngedaan}>
              Ongedaan maken: verwijder zaak {identificatie}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
