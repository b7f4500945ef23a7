import { useId } from "react";
import { Button } from "@/components/ui/button";
import { OptionalMark } from "@/components/ui/field";
import type { NieuweEigenschap } from "@/lib/zaak/aanmaken/zaak-formulier.schema";
import { toHint } from "./eigenschap-hint";
import { EigenschapInvoer } from "./eigenschap-invoer";
import type { Binding } from "./formulier-binding";

/** An eigenschap that may have several values: as many inputs as are wanted, up to its kardinaliteit. */
export function EigenschapWaarden({ veld, binding }: { veld: NieuweEigenschap; binding: Binding }) {
  const { form, fout } = binding;
  const { eigenschap, naam, maximum, nu } = veld;
  const hintId = useId();
  const pad = `eigenschappen.${eigenschap}` as const;
  const waarden = form.watch(pad);
  const zet = (nieuw: string[]) => form.setValue(pad, nieuw, { shouldDirty: true });
  const hint = [toHint(veld), maximum === undefined ? "Meer waarden mag." : `Hoogstens ${maximum} waarden.`];
  return (
    <fieldset aria-describedby={hintId} className="m-0 grid gap-3 border-0 p-0">
      <legend className="utrecht-form-label ui-field__label p-0">
        {naam}
        <OptionalMark required={nu} />
      </legend>
      <p id={hintId} className="utrecht-form-field-description ui-field__hint">
        {hint.join(" ")}
      </p>
      {waarden.map((_waarde, plaats) => (
        // The values have no identity of their own: their place is their key.
        <div key={plaats} className="flex flex-wrap items-end gap-2">
          <div className="min-w-0 grow">
            <EigenschapInvoer
              veld={veld}
              label={`${naam}, waarde ${plaats + 1}`}
              fout={fout(`${pad}.${plaats}`)}
              veldBinding={form.register(`${pad}.${plaats}`)}
              eenVanMeer
            />
          </div>
          {waarden.length > 1 && (
            <Button
              variant="subtle"
              icon="kruis"
              iconOnly
              onClick={() => zet(waarden.filter((_ander, nummer) => nummer !== plaats))}
            >
              {`Waarde ${plaats + 1} weghalen`}
            </Button>
          )}
        </div>
      ))}
      {(maximum === undefined || waarden.length < maximum) && (
        <div>
          <Button size="small" icon="plus" onClick={() => zet([...waarden, ""])}>
            {`Nog een waarde bij ${naam}`}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
