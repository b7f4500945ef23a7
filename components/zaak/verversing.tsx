import { Foutmelding } from "@/components/portaal/foutmelding";
import { ApiFout } from "@/lib/browser/fetch-json";
import { toMomentKort } from "@/lib/termijn/datum";

interface Props {
  fout: Error | null;
  opgehaaldOp: number;
  opnieuw: () => void;
}

/** Said above what was read before, when reading it again fails: it stays on screen, with its age. */
export function Verversing({ fout, opgehaaldOp, opnieuw }: Props) {
  if (!(fout instanceof ApiFout)) return null;
  const { melding } = fout;
  const detail = `${melding.detail} U ziet de stand van ${toTijd(opgehaaldOp)}.`;
  return (
    <div className="mb-4">
      <Foutmelding melding={{ ...melding, detail, opnieuw: true }} opnieuw={opnieuw} live />
    </div>
  );
}

function toTijd(moment: number): string {
  const lokaal = new Date(moment);
  const twee = (getal: number) => String(getal).padStart(2, "0");
  const datum = `${lokaal.getFullYear()}-${twee(lokaal.getMonth() + 1)}-${twee(lokaal.getDate())}`;
  return toMomentKort(`${datum}T${twee(lokaal.getHours())}:${twee(lokaal.getMinutes())}`);
}
