import { Timeline, type TimelineState } from "@/components/ui/timeline";
import { toMomentKort } from "@/lib/termijn/datum";
import type { StapStaat, Statusstap } from "@/lib/zaak/status/statustijdlijn";

const STATEN: Record<StapStaat, TimelineState> = {
  gedaan: "done",
  huidig: "current",
  overgeslagen: "skipped",
  komt: "todo",
};

/** The steps of the zaaktype: done, current and to come; who took them, when, and why. */
export function StatusTijdlijn({ stappen }: { stappen: Statusstap[] }) {
  return (
    <Timeline
      label="Statussen"
      steps={stappen.map(({ statustype, omschrijving, staat, gezetOp, door, toelichting, keren }) => ({
        id: statustype,
        state: STATEN[staat],
        title: omschrijving,
        meta: gezetOp && [toMomentKort(gezetOp), door].filter(Boolean).join(" · "),
        body: [toelichting, keren > 1 && `Deze status is ${keren} keer gezet.`].filter(Boolean).join(" "),
      }))}
    />
  );
}
