import { vi } from "vitest";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import type { ZaakPlek } from "../get-verbinding";
import { getTermijn, type Termijn } from "./get-termijn";
import type { Proefbron } from "../proefbron.test-helper";

/** It is noon of this day, for the portal and for the source. */
export function zetDag(dag: string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${dag}T11:00:00Z`) });
}

/** What a dialog about the term shows, read as it reads it. */
export const leesTermijn = (bron: Proefbron, plek: ZaakPlek): Promise<Termijn> =>
  getTermijn(bron.medewerker(), plek);

/** What somebody else does, behind the portal. */
export async function anderDoet(bron: Proefbron, { uuid }: ZaakPlek, velden: object): Promise<void> {
  await bron.beheer.patch(`${ZAKEN}/zaken/${uuid}`, velden);
  await bron.tel();
}

/** Closed in the eyes of the source, which looks at the einddatum. */
export async function sluit(bron: Proefbron, plek: ZaakPlek & { url: string }): Promise<void> {
  const { resultaattypen, statustypen } = bron.type;
  await bron.beheer.make(`${ZAKEN}/resultaten`, { zaak: plek.url, resultaattype: resultaattypen.verleend });
  await bron.beheer.make(`${ZAKEN}/statussen`, {
    zaak: plek.url,
    statustype: statustypen[3],
    datumStatusGezet: "2026-02-10T10:00:00+01:00",
  });
  await bron.tel();
}

export const PATCH_ZAAK = `PATCH ${ZAKEN}/zaken/:uuid`;
