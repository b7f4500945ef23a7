import { useId } from "react";
import { Heading } from "@/components/ui/heading";

interface Props {
  /** Name of the status. */
  omschrijving: string;
  statustekst: string;
  informeren: boolean;
  /** What is being typed. */
  toelichting: string;
}

/** What the initiator can read once the status is set: the status, the text of the catalogus, and the toelichting. */
export function InitiatorVoorbeeld({ omschrijving, statustekst, informeren, toelichting }: Props) {
  const kopId = useId();
  return (
    <section aria-labelledby={kopId} className="grid gap-2 rounded-md border border-line bg-sunken p-4">
      <Heading level={3} size={4} id={kopId}>
        Dit kan de aanvrager zien
      </Heading>
      <p className="m-0 font-semibold">{omschrijving}</p>
      {statustekst && <p className="m-0">{statustekst}</p>}
      {toelichting.trim() && <p className="m-0 break-words whitespace-pre-line">{toelichting.trim()}</p>}
      <p className="m-0 text-sm text-ink-subtle">
        {informeren
          ? "Het zaaktype vraagt om de aanvrager hierover bericht te sturen. Dit portaal stuurt zelf geen bericht."
          : "Het zaaktype vraagt niet om de aanvrager hierover bericht te sturen."}
      </p>
    </section>
  );
}
