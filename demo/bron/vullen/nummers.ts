import type { Query } from "../opslag/db.ts";
import { asText } from "../frame/ref.ts";

const DIGITS = 10;

/** The next numbers of series such as ZAAK-2026-0000000001, after what the tables hold; asked once, then counted on. */
export class Nummers {
  readonly #laatste = new Map<string, number>();

  async lees(q: Query, tabel: string): Promise<void> {
    const rows = await q.rows(
      `SELECT substr(identificatie, 1, length(identificatie) - ${DIGITS}) AS reeks, MAX(identificatie) AS laatste
       FROM "${tabel}" WHERE identificatie GLOB ? GROUP BY 1`,
      [`[A-Z]*-[0-9][0-9][0-9][0-9]-${"[0-9]".repeat(DIGITS)}`],
    );
    for (const { reeks, laatste } of rows) {
      const nummer = Number(asText(laatste).slice(-DIGITS));
      this.#laatste.set(asText(reeks), Math.max(nummer, this.#laatste.get(asText(reeks)) ?? 0));
    }
  }

  volgende(soort: "ZAAK" | "DOCUMENT" | "BESLUIT", datum: string): string {
    const reeks = `${soort}-${datum.slice(0, 4)}-`;
    const nummer = (this.#laatste.get(reeks) ?? 0) + 1;
    this.#laatste.set(reeks, nummer);
    return reeks + String(nummer).padStart(DIGITS, "0");
  }
}
