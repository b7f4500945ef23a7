import { Heading } from "@/components/ui/heading";
import type { NieuweEigenschap } from "@/lib/zaak/aanmaken/zaak-formulier.schema";
import { EigenschapInvoer } from "./eigenschap-invoer";
import { toHint } from "./eigenschap-hint";
import { EigenschapWaarden } from "./eigenschap-waarden";
import type { Binding } from "./formulier-binding";

/** What this zaaktype asks besides: every eigenschap with an input for its kind, by groep. */
export function EigenschapVelden(binding: Binding) {
  const { eigenschappen } = binding.formulier;
  const groepen = [...new Set(eigenschappen.map(({ groep }) => groep))];
  return (
    <div className="grid gap-8">
      {groepen.map((groep) => (
        <div key={groep} className="grid gap-6">
          {groep && (
            <Heading level={3} size={4}>
              {groep}
            </Heading>
          )}
          {eigenschappen
            .filter((veld) => veld.groep === groep)
            .map((veld) => (
              <Veld key={veld.eigenschap} veld={veld} binding={binding} />
            ))}
        </div>
      ))}
    </div>
  );
}

function Veld({ veld, binding }: { veld: NieuweEigenschap; binding: Binding }) {
  if (veld.maximum !== 1) return <EigenschapWaarden veld={veld} binding={binding} />;
  const pad = `eigenschappen.${veld.eigenschap}.0` as const;
  return (
    <EigenschapInvoer
      veld={veld}
      label={veld.naam}
      hint={toHint(veld)}
      fout={binding.fout(pad)}
      veldBinding={binding.form.register(pad)}
    />
  );
}
