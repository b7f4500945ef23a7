import { Menu } from "@/components/ui/menu";
import { Button } from "@/components/ui/button";

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
        <form method="post" action="/uitloggen">
          <Button type="submit" icon="uitloggen" wide>
            Uitloggen
          </Button>
        </form>
      </div>
    </Menu>
  );
}
