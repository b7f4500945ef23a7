import { describe, expect, it } from "vitest";
import { makeBesluit, makeBesluitType } from "../proef/besluit.ts";
import { at } from "../proef/client.ts";
import { BESLUITEN, makeZaak, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenAls } from "../proef/vragen.ts";
import type { Mode } from "../frame/mode.ts";

async function inMode(als: Mode, work: (proef: Opstelling) => Promise<void>): Promise<void> {
  const proef = await startOpstelling({ als });
  try {
    await work(proef);
  } finally {
    await proef.bron.stop();
  }
}

async function besluitVanZaak({ beheer }: Opstelling) {
  const type = await makeBesluitType(beheer, "MODES");
  const zaak = (await makeZaak(beheer, type.zaaktype)).url;
  const other = (await makeZaak(beheer, type.zaaktype)).url;
  const besluit = (await makeBesluit(beheer, type.besluittype, { zaak })).url;
  return { ...type, zaak, other, besluit };
}

describe("besluiten in each mode", () => {
  it(
    "in the newest standard show their zaak and besluittype on demand, and keep their zaak",
    alleenAls("zgw-1.7"),
    () =>
      inMode("zgw-1.7", async (proef) => {
        const { zaak, other, besluit, besluittype } = await besluitVanZaak(proef);
        const query = "expand=zaak,besluittype";
        const expanded = { _expand: { zaak: { url: zaak }, besluittype: { url: besluittype } } };
        expect((await proef.beheer.get(`${besluit}?${query}`)).body).toMatchObject(expanded);
        const list = (await proef.beheer.get(`${BESLUITEN}/besluiten?besluittype=${besluittype}&${query}`))
          .body;
        expect(at(list, "results.0")).toMatchObject(expanded);
        expect((await proef.beheer.get(besluit)).body).not.toHaveProperty("_expand");
        const moved = await proef.beheer.patch(besluit, { zaak: other });
        expect(at(moved.body, "invalidParams.0")).toMatchObject({
          name: "zaak",
          code: "wijzigen-niet-toegelaten",
        });
        expect((await proef.beheer.post(`${BESLUITEN}/besluit_verwerken`, {})).status).toBe(404);
      }),
  );

  for (const als of ["openzaak-1.30", "zgw-1.4"] as const)
    it(`as ${als} know no expand`, alleenAls(als), () =>
      inMode(als, async (proef) => {
        const { besluit } = await besluitVanZaak(proef);
        const asked = await proef.beheer.get(`${besluit}?expand=zaak`);
        expect(at(asked.body, "invalidParams.0.code")).toBe("unknown-parameters");
        expect((await proef.beheer.get(besluit)).body).not.toHaveProperty("_expand");
        const paged = await proef.beheer.get(`${BESLUITEN}/besluiten?pageSize=1`);
        expect(paged.status).toBe(als === "zgw-1.4" ? 400 : 200);
      }),
    );
});
