import { useId, type ReactNode, type SyntheticEvent } from "react";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorSummary, type FieldError } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Skeleton } from "@/components/ui/skeleton";
import { ApiFout } from "@/lib/browser/fetch-json";
import type { Melding } from "@/lib/fout/melding";

interface Props {
  /** The words on the button that opened it, and on the one that does it. */
  titel: string;
  /** When the button says something else than the title. */
  knop?: string | undefined;
  sluit: () => void;
  verstuur: (gebeurtenis: SyntheticEvent) => void;
  bezig: boolean;
  melding: Melding | undefined;
  /** Of the fields of this form; see toVeldfouten. */
  fouten: FieldError[];
  /** react-hook-form's formState.submitCount. */
  pogingen: number;
  breed?: boolean | undefined;
  /** Why it cannot be done now; the button says so. */
  beletsel?: string | undefined;
  /** What has to be read before it can be filled in, for as long as it is not there. */
  vooraf?: Vooraf | undefined;
  /** What it does takes something away. */
  gevaar?: boolean | undefined;
  children: ReactNode;
}

export interface Vooraf {
  /** Undefined while it is on its way. */
  fout: Error | undefined;
  opnieuw: () => void;
}

/** The dialog of an act: its form, what went wrong with it, and one button that says what it does. */
export function HandelingDialoog({
  titel,
  knop = titel,
  sluit,
  verstuur,
  bezig,
  melding,
  fouten,
  pogingen,
  breed,
  beletsel,
  vooraf,
  gevaar,
  children,
}: Props) {
  const formulierId = useId();
  const beletselId = useId();
  return (
    <Dialog
      open
      title={titel}
      onClose={sluit}
      bezig={bezig}
      wide={breed}
      footer={
        <>
          {!vooraf && (
            <Button
              variant={gevaar ? "danger" : "primary"}
              type="submit"
              form={formulierId}
              bezig={bezig}
              {...(beletsel && { "aria-disabled": true, "aria-describedby": beletselId })}
            >
              {melding?.stappen ? "Afmaken" : knop}
            </Button>
          )}
          <Button onClick={bezig ? undefined : sluit} aria-disabled={bezig || undefined}>
            Annuleren
          </Button>
          {beletsel && !vooraf && (
            <p id={beletselId} className="m-0 basis-60 grow text-sm">
              {beletsel}
            </p>
          )}
        </>
      }
    >
      <Form
        id={formulierId}
        onSubmit={beletsel || vooraf ? (gebeurtenis) => gebeurtenis.preventDefault() : verstuur}
      >
        <ErrorSummary errors={fouten} submitCount={pogingen} level={3} />
        {melding && fouten.length === 0 && <Foutmelding melding={{ ...melding, opnieuw: false }} live />}
        {vooraf ? <Lezing vooraf={vooraf} /> : children}
      </Form>
    </Dialog>
  );
}

function Lezing({ vooraf: { fout, opnieuw } }: { vooraf: Vooraf }) {
  if (!fout) return <Skeleton count={4} />;
  return fout instanceof ApiFout ? <Foutmelding melding={fout.melding} live opnieuw={opnieuw} /> : null;
}
