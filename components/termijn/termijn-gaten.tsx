import { Alert } from "@/components/ui/alert";
import type { Termijn } from "@/lib/zaak/termijn/get-termijn";

/** What is not known of a term; without it the dates could be others. */
export function TermijnGaten({ gat, zaaktypeGelezen }: Pick<Termijn, "gat" | "zaaktypeGelezen">) {
  return (
    <>
      {gat === "geen-recht" && (
        <Alert>
          Uw profiel mag de historie van deze zaak niet lezen. Of de termijn eerder heeft stilgestaan, is
          daarom niet helemaal te zien.
        </Alert>
      )}
      {gat === "dagen-onbekend" && (
        <Alert tone="warning">
          De termijn heeft nog een keer stilgestaan, maar op welke dagen staat niet in de bron. Die dagen
          tellen hier niet mee.
        </Alert>
      )}
      {!zaaktypeGelezen && (
        <Alert tone="warning">
          Het zaaktype kon niet worden opgehaald. De datums zijn daarom niet helemaal na te rekenen.
        </Alert>
      )}
    </>
  );
}
