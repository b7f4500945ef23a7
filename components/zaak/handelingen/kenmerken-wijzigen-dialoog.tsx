"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useFieldArray, useForm } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import {
  kenmerkenWijzigenSchema,
  type KenmerkenWijzigen,
} from "@/lib/zaak/relateren/kenmerken-wijzigen.schema";
import { focusNa } from "./focus-na";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

type Velden = Omit<KenmerkenWijzigen, "gezien">;
const ERBIJ_ID = "kenmerk-erbij";
const LEEG = { kenmerk: "", bron: "" };
const veldenSchema = kenmerkenWijzigenSchema.omit({ gezien: true });

/** The numbers by which others know the zaak, as one list. */
export function KenmerkenWijzigenDialoog({ zaak, sluit }: DialoogProps) {
  const [gezien, setGezien] = useState(() => ({ kenmerken: zaak.velden.kenmerken }));
  const { register, handleSubmit, control, formState } = useForm<Velden>({
    resolver: zodResolver(veldenSchema),
    // As they are: also what this form would not take is shown, and never dropped unseen.
    defaultValues: { kenmerken: zaak.gegevens.kenmerken },
    shouldFocusError: false,
  });
  const { fields, append, remove } = useFieldArray({ control, name: "kenmerken" });
  const { doe, bezig, melding } = useHandeling<object>(zaak, {
    pad: "kenmerken",
    gelukt: "De kenmerken zijn gewijzigd.",
    klaar: sluit,
    opConflict: (nu) => nu && setGezien({ kenmerken: nu.velden.kenmerken }),
  });
  const namen = fields.flatMap((_veld, plaats) => [
    `kenmerken.${plaats}.kenmerk` as const,
    `kenmerken.${plaats}.bron` as const,
  ]);
  const { fouten, fout } = toVeldfouten<Velden>(["kenmerken", ...namen], formState.errors, melding);
  return (
    <HandelingDialoog
      titel="Kenmerken wijzigen"
      knop={melding?.verschillen ? "Toch opslaan" : undefined}
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit((velden) => doe({ ...velden, gezien }))(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
      {fields.length === 0 && <p>Deze zaak heeft geen kenmerken.</p>}
      {fields.map((veld, plaats) => (
        <fieldset
          key={veld.id}
          className="grid grid-cols-[1fr_auto] items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
        >
          <legend className="sr-only">Kenmerk {plaats + 1}</legend>
          <TextField
            label="Kenmerk"
            error={fout(`kenmerken.${plaats}.kenmerk`)}
            {...register(`kenmerken.${plaats}.kenmerk`)}
          />
          <TextField
            label="Van wie"
            error={fout(`kenmerken.${plaats}.bron`)}
            {...register(`kenmerken.${plaats}.bron`)}
          />
          {/* Beside the first field on a phone, at the end of the row where there is room. */}
          <div className="col-start-2 row-start-1 sm:col-auto sm:row-auto">
            <Button
              variant="subtle"
              icon="kruis"
              iconOnly
              onClick={() => {
                remove(plaats);
                focusNa(ERBIJ_ID);
              }}
            >
              Kenmerk {plaats + 1} weghalen
            </Button>
          </div>
        </fieldset>
      ))}
      <Button id={ERBIJ_ID} size="small" onClick={() => append(LEEG)}>
        Nog een kenmerk
      </Button>
    </HandelingDialoog>
  );
}
