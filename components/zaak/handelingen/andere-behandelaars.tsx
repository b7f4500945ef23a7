import type { UseFormRegisterReturn } from "react-hook-form";
import { RadioGroup } from "@/components/ui/choice-group";

interface Props {
  /** Names of the people who handle the zaak and are not the new one. */
  namen: readonly string[];
  veld: UseFormRegisterReturn;
  fout: string | undefined;
}

/** What happens to who handles the zaak now: two behandelaars can be meant, or be left behind by an act that failed. */
export function AndereBehandelaars({ namen, veld, fout }: Props) {
  if (namen.length === 0) return null;
  const een = namen.length === 1;
  return (
    <RadioGroup
      label={een ? `Wat gebeurt er met ${namen.join()}?` : "Wat gebeurt er met de andere behandelaars?"}
      hint={een ? undefined : namen.join(", ")}
      required
      error={fout}
      options={[
        {
          value: "verwijderen",
          label: een ? "Niet langer behandelaar" : "Verwijder de andere behandelaars",
        },
        { value: "houden", label: een ? "Blijft ook behandelaar" : "Zij blijven ook behandelaar" },
      ]}
      {...veld}
    />
  );
}
