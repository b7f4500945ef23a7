import { Menu } from "@/components/ui/menu";
import { SneltoetsenSchakelaar } from "./sneltoetsen-schakelaar";
import { UitlogKnop } from "./uitlog-knop";

interface Props {
  naam: string;
  profiel: string;
  teams: string[];
}

/** Who is signed in, as what, and the way out. */
export function GebruikersMenu({ naam, profiel, teams }: Props) {
  return (
    <Menu label={naam} icon="persoon">
      <div className="grid gap-3 p-4">
        <div>
          <p className="font-semibold">{naam}</p>
          <p className="text-ink-subtle">{profiel}</p>
          {teams.map((team) => (
            <p key={team} className="text-ink-subtle">
              {team}
            </p>
          ))}
        </div>
        <SneltoetsenSchakelaar />
        <UitlogKnop />
      </div>
    </Menu>
  );
}
