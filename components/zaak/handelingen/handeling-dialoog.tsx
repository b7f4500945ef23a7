import { useId, type ReactNode, type SyntheticEvent } from "react";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorSummary, type FieldError } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
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
  /** What it does takes something away. */
  gevaar?: boolean | undefined;
  children: ReactNode;
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
  gevaar,
  children,
}: Props) {
  const formulierId = useId();
  return (
    <Dialog
      open
      title={titel}
      onClose={sluit}
      bezig={bezig}
      wide={breed}
      footer={
        <>
          <Button variant={gevaar ? "danger" : "primary"} type="submit" form={formulierId} bezig={bezig}>
            {melding?.stappen ? "Afmaken" : knop}
          </Button>
          <Button onClick={bezig ? undefined : sluit} aria-disabled={bezig || undefined}>
            Annuleren
          </Button>
        </>
      }
    >
      <Form id={formulierId} onSubmit={verstuur}>
        <ErrorSummary errors={fouten} submitCount={pogingen} level={3} />
        {melding && fouten.length === 0 && <Foutmelding melding={{ ...melding, opnieuw: false }} live />}
        {children}
      </Form>
    </Dialog>
  );
}
