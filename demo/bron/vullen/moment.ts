import { plusDuration } from "../zaken/termijn.ts";

const DAG_MS = 86_400_000;

/** How many days back the oldest zaak goes: ten years. */
export const DAGEN = 3652;

const bekend = new Map<string, string>();

/** As the source itself does, but each pair once: a million zaken have few different dates. */
export function plus(date: string, duration: string): string {
  const key = `${date}+${duration}`;
  const known = bekend.get(key) ?? plusDuration(date, duration);
  bekend.set(key, known);
  return known;
}

/** The day so many days before today. */
export const dagTerug = (nu: Date, dagen: number) =>
  new Date(nu.getTime() - dagen * DAG_MS).toISOString().slice(0, 10);

/** A moment in office hours of a day, as the source writes one. */
export function kantoormoment(date: string, deel: number): string {
  const minuut = Math.floor(deel * 480);
  const twee = (getal: number) => String(getal).padStart(2, "0");
  return `${date}T${twee(8 + Math.floor(minuut / 60))}:${twee(minuut % 60)}:${twee(Math.floor(deel * 977) % 60)}Z`;
}

/** The same moment as the source writes what it notes down itself. */
export const metMillis = (moment: string, deel: number) =>
  moment.replace("Z", `.${String(1 + Math.floor(deel * 998)).padStart(3, "0")}Z`);
