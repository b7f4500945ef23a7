const NEDERLANDS = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The date in the Netherlands so many days from today, as ISO. */
export function dagenVanaf(dagen: number): string {
  const dag = new Date(`${NEDERLANDS.format(new Date())}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return dag.toISOString().slice(0, 10);
}
