import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { ApiFout } from "@/lib/browser/fetch-json";

interface Props {
  titel: string;
  sluit: () => void;
  /** Why it could not be read; undefined while it is on its way. */
  fout: Error | null;
  opnieuw: () => void;
}

/** The dialog of an act while what it has to know is read, or why it cannot be. */
export function HandelingLader({ titel, sluit, fout, opnieuw }: Props) {
  return (
    <Dialog open title={titel} onClose={sluit} footer={<Button onClick={sluit}>Annuleren</Button>}>
      {fout instanceof ApiFout ? (
        <Foutmelding melding={fout.melding} opnieuw={opnieuw} live />
      ) : (
        <Skeleton shape="block" />
      )}
    </Dialog>
  );
}
