import { useState } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { RadioGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import type { ToewijzenKeuze } from "@/lib/zaak/rollen/toewijzen-keuzes";

const HOOGSTENS = 6;

interface Props {
  keuzes: readonly ToewijzenKeuze[];
  /** Who handles the zaak now. */
  nu: readonly string[];
  gekozen: string;
  kies: (aan: string) => void;
  veld: UseFormRegisterReturn;
  fout: string | undefined;
}

/** Colleagues and teams, fewer with each letter; Enter in the search takes the first. What is chosen stays in sight. */
export function KiesBehandelaar({ keuzes, nu, gekozen, kies, veld, fout }: Props) {
  const [zoek, setZoek] = useState("");
  const gevonden = keuzes.filter((keuze) => past(keuze, zoek));
  const eerste = gevonden.slice(0, HOOGSTENS);
  const gekozenKeuze = keuzes.find(({ aan }) => aan === gekozen);
  const getoond = gekozenKeuze && !eerste.includes(gekozenKeuze) ? [gekozenKeuze, ...eerste] : eerste;
  const rest = gevonden.length - eerste.length;
  return (
    <>
      <div className="grid gap-1">
        <TextField
          label="Zoek een collega of team"
          name="zoek"
          autoComplete="off"
          value={zoek}
          onChange={(gebeurtenis) => setZoek(gebeurtenis.target.value)}
          onKeyDown={(gebeurtenis) => {
            if (gebeurtenis.key !== "Enter" || gebeurtenis.nativeEvent.isComposing) return;
            gebeurtenis.preventDefault();
            if (zoek !== "" && eerste[0]) kies(eerste[0].aan);
          }}
        />
        <p role="status" className="text-sm text-ink-subtle">
          {gevonden.length === 0 && "Niemand gevonden."}
          {rest > 0 && `En nog ${rest}. Typ een naam of een team om te zoeken.`}
        </p>
      </div>
      <RadioGroup
        label="Toewijzen aan"
        required
        error={fout}
        options={getoond.map(({ aan, naam, teams, ik }) => ({
          value: aan,
          label: ik ? `${naam} (ik)` : naam,
          hint: [nu.includes(aan) && "Behandelt de zaak nu", toTeamtekst(teams)].filter(Boolean).join(". "),
        }))}
        {...veld}
      />
    </>
  );
}

function toTeamtekst(teams: readonly string[]): string {
  return teams.length > 2 ? `${teams.length} teams` : teams.join(", ");
}

function past({ naam, teams }: ToewijzenKeuze, zoek: string): boolean {
  const tekst = [naam, ...teams].join(" ").toLocaleLowerCase("nl");
  return zoek
    .toLocaleLowerCase("nl")
    .split(/\s+/)
    .every((deel) => tekst.includes(deel));
}
