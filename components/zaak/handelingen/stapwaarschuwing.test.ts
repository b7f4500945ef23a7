import { expect, test } from "vitest";
import type { StapStaat, Statusstap } from "@/lib/zaak/status/statustijdlijn";
import { toStapwaarschuwing } from "./stapwaarschuwing";

const stappen = (...staten: StapStaat[]) =>
  staten.map((staat, plaats): Statusstap => ({
    statustype: String(plaats),
    omschrijving: `Stap ${plaats}`,
    staat,
    isEindstatus: plaats === staten.length - 1,
    statustekst: "",
    informeren: false,
    status: undefined,
    gezetOp: undefined,
    door: undefined,
    toelichting: "",
    keren: 0,
  }));
const midden = stappen("gedaan", "huidig", "komt", "komt", "komt");

test.each([
  [midden, "2", undefined],
  [midden, "3", "Dit slaat 1 stap over: Stap 2."],
  [midden, "4", "Dit slaat 2 stappen over: Stap 2, Stap 3."],
  [midden, "0", "Dit is een stap terug."],
  [midden, "1", undefined],
  [midden, "", undefined],
  [stappen("komt", "komt"), "0", undefined],
  [stappen("komt", "komt"), "1", "Dit slaat 1 stap over: Stap 0."],
  [stappen("overgeslagen", "huidig"), "0", "Dit is een stap terug."],
])("warns of what is unusual (%#)", (reeks, gekozen, waarschuwing) => {
  expect(toStapwaarschuwing(reeks, gekozen)).toBe(waarschuwing);
});
