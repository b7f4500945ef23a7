import { Heading } from "@/components/ui/heading";
import type { EigenschapVeld } from "@/lib/zaak/eigenschappen/eigenschap-veld.schema";
import type { EigenschapBinding } from "./eigenschap-binding";
import { toHint } from "./eigenschap-hint";
import { EigenschapInvoer } from "./eigenschap-invoer";
import { EigenschapWaarden } from "./eigenschap-waarden";

interface Props {
  velden: readonly EigenschapVeld[];
  binding: EigenschapBinding;
}

/** What this zaaktype asks besides: every eigenschap with an input for its kind, by groep. */
export function EigenschapVelden({ velden, binding }: Props) {
  const groepen = [...new Set(velden.map(({ groep }) => groep))];
  return (
    <div className="grid gap-8">
      {groepen.map((groep) => (
        <div key={groep} className="grid gap-6">
          {groep && (
            <Heading level={3} size={4}>
              {groep}
            </Heading>
          )}
          {velden
            .filter((veld) => veld.groep === groep)
            .map((veld) => (
              <Veld key={veld.eigenschap} veld={veld} binding={binding} />
            ))}
        </div>
      ))}
    </div>
  );
}

function Veld({ veld, binding }: { veld: EigenschapVeld; binding: EigenschapBinding }) {
  const { eigenschap, naam, maximum } = veld;
  if (maximum !== 1 || binding.waarden(eigenschap).length > 1)
    return <EigenschapWaarden veld={veld} binding={binding} />;
  const pad = `eigenschappen.${eigenschap}.0` as const;
  const nodig = binding.isNodig(eigenschap);
  return (
    <EigenschapInvoer
      veld={veld}
      label={naam}
      hint={toHint(veld, nodig)}
      fout={binding.fout(pad)}
      veldBinding={binding.register(pad)}
      nodig={nodig}
    />
  );
}
