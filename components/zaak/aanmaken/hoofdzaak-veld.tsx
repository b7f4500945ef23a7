import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { ApiFout } from "@/lib/browser/fetch-json";
import { hoofdzaakQuery } from "@/lib/zaak/aanmaken/aanmaken.query";
import type { Binding } from "./formulier-binding";

/** The number of the hoofdzaak, looked up at the source when the field is left. */
export function HoofdzaakVeld({ formulier, form, fout }: Binding) {
  const [gezocht, setGezocht] = useState("");
  const { bron, zaaktype } = formulier;
  const { data, error, isFetching } = useQuery({
    ...hoofdzaakQuery(bron.id, zaaktype.uuid, gezocht),
    enabled: gezocht !== "",
  });
  const actueel = form.watch("hoofdzaak").trim() === gezocht;
  const zoekfout = actueel && error instanceof ApiFout ? toZin(error) : undefined;
  return (
    <div className="grid gap-1">
      <TextField
        label="Hoofdzaak"
        hint="Hoort deze zaak bij een andere? Vul het zaaknummer daarvan in."
        required={false}
        autoComplete="off"
        error={fout("hoofdzaak") ?? zoekfout}
        {...form.register("hoofdzaak", {
          onBlur: () => setGezocht(form.getValues("hoofdzaak").trim()),
        })}
      />
      <p role="status" className="text-ink-subtle">
        {actueel && isFetching && "De hoofdzaak wordt opgezocht."}
        {actueel &&
          !isFetching &&
          data &&
          !error &&
          `Deelzaak van: ${data.omschrijving || data.identificatie}`}
      </p>
    </div>
  );
}

/** What belongs at the field, else what went wrong with looking. */
export function toZin({ melding: { velden, title, detail } }: ApiFout): string {
  return velden?.["hoofdzaak"] ?? `${title}. ${detail}`;
}
