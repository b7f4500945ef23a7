import { useId } from "react";
import { Button } from "@/components/ui/button";
import { OptionalMark } from "@/components/ui/field";
import type { EigenschapVeld } from "@/lib/zaak/eigenschappen/eigenschap-veld.schema";
import type { EigenschapBinding } from "./eigenschap-binding";
import { toHint } from "./eigenschap-hint";
import { EigenschapInvoer } from "./eigenschap-invoer";

/** An eigenschap that may have several values: as many inputs as are wanted, up to its kardinaliteit. */
export function EigenschapWaarden({ veld, binding }: { veld: EigenschapVeld; binding: EigenschapBinding }) {
  const { eigenschap, naam, maximum } = veld;
  const nodig = binding.isNodig(eigenschap);
  const hintId = useId();
  const pad = `eigenschappen.${eigenschap}` as const;
  const waarden = binding.waarden(eigenschap);
  const zet = (nieuw: string[]) => binding.zet(eigenschap, nieuw);
  const hint = [
    toHint(veld, nodig),
    maximum === undefined ? "Meer waarden mag." : `Hoogstens ${maximum} waarden.`,
  ];
  return (
    <fieldset aria-describedby={hintId} className="m-0 grid gap-3 border-0 p-0">
      <legend className="utrecht-form-label ui-field__label p-0">
        {naam}
        <OptionalMark required={nodig} />
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
              fout={binding.fout(`${pad}.${plaats}`)}
              veldBinding={binding.register(`${pad}.${plaats}`)}
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
