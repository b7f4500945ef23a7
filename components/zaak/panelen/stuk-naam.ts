import { useQuery } from "@tanstack/react-query";
import type { Gebeurtenis } from "@/lib/zaak/historie/historie";
import { besluitenQuery, documentenQuery } from "@/lib/zaak/panelen.query";
import { useBladzijde } from "./beloften";

/**
 * What happened, with the name of the document or besluit it happened to: the audit trail of a zaak has its address
 * alone. The page has read the names already (of documents the newest hundred); nothing is asked for here.
 */
export function useTitelMetStuk(): (gebeurtenis: Pick<Gebeurtenis, "titel" | "stuk">) => string {
  const { plek } = useBladzijde();
  const { data: documenten } = useQuery({ ...documentenQuery(plek), enabled: false });
  const { data: besluiten } = useQuery({ ...besluitenQuery(plek), enabled: false });
  return ({ titel, stuk }) => {
    const document = documenten?.regels.find(({ uuid }) => uuid === stuk?.uuid);
    const besluit = besluiten?.regels.find(({ uuid }) => uuid === stuk?.uuid);
    const naam = document?.titel ?? besluit?.type ?? besluit?.identificatie;
    return naam && !titel.includes(": ") ? `${titel}: ${naam}` : titel;
  };
}
