import { expect, test } from "vitest";
import type { Auditregel } from "@/lib/zgw";
import { toOpschortingen } from "./opschortingen";

const uuid = "6f3f0c8e-5c1b-4d57-9a67-3a5b1c2d3e4f";
type Stand = { indicatie: boolean; reden: string } | null;
const aan = (reden = "Wacht op stukken"): Stand => ({ indicatie: true, reden });
const uit = (reden = ""): Stand => ({ indicatie: false, reden });

/** A line of the trail; `oud` undefined: the zaak was made. */
const regel = (aanmaakdatum: string, oud: Stand | undefined, nieuw: Stand, meer = {}): Auditregel => ({
  uuid: "",
  resource: "zaak",
  resourceUrl: `https://bron.example/zaken/api/v1/zaken/${uuid}`,
  resourceWeergave: "",
  actie: oud === undefined ? "create" : "partial_update",
  actieWeergave: "",
  resultaat: 200,
  gebruikersId: "jdeboer",
  gebruikersWeergave: "Jasmijn de Boer",
  applicatieWeergave: "",
  toelichting: "",
  aanmaakdatum,
  wijzigingen: {
    oud: oud === undefined ? undefined : { opschorting: oud },
    nieuw: { opschorting: nieuw },
  },
  ...meer,
});
const gemaakt = regel("2026-01-05T09:00:00Z", undefined, uit());
const zaak = (opschorting: Stand) => ({ uuid, opschorting: opschorting ?? undefined });
const door = "Jasmijn de Boer";

test("a zaak whose clock never stopped", () => {
  expect(toOpschortingen(zaak(uit()), [gemaakt, regel("2026-01-06T09:00:00Z", uit(), uit())])).toEqual({
    lopend: undefined,
    voorbij: [],
    gat: undefined,
  });
});

test("the days are those of the Netherlands on which the source was told", () => {
  const regels = [
    gemaakt,
    regel("2026-01-19T23:30:00Z", uit(), aan()),
    regel("2026-01-25T09:00:00Z", aan(), aan()),
    regel("2026-07-31T22:30:00Z", aan(), uit()),
    regel("2026-08-03T09:00:00Z", null, aan("Nog een keer")),
  ];
  expect(toOpschortingen(zaak(aan("Nog een keer")), regels)).toEqual({
    voorbij: [{ gevraagdOp: "2026-01-20", hervatOp: "2026-08-01", reden: "Wacht op stukken", door }],
    lopend: { gevraagdOp: "2026-08-03", herkomst: "historie", reden: "Nog een keer", door },
    gat: undefined,
  });
});

test("the days in the reden go before the moments at which they were written", () => {
  const begonnen = aan("Wacht (gevraagd op 12-01-2026, verwacht op 26-01-2026)");
  const klaar = uit("Wacht (gevraagd op 13-01-2026, hervat op 22-01-2026)");
  const begin = regel("2026-01-20T09:00:00Z", uit(), begonnen);
  expect(toOpschortingen(zaak(begonnen), [gemaakt, begin])).toMatchObject({
    lopend: { gevraagdOp: "2026-01-12", herkomst: "reden", verwachtOp: "2026-01-26", reden: "Wacht", door },
  });
  expect(
    toOpschortingen(zaak(klaar), [gemaakt, begin, regel("2026-01-30T09:00:00Z", begonnen, klaar)]),
  ).toEqual({
    lopend: undefined,
    voorbij: [{ gevraagdOp: "2026-01-13", hervatOp: "2026-01-22", reden: "Wacht", door }],
    gat: undefined,
  });
});

test("a day that was put right in the zaak itself counts", () => {
  const nu = aan("Wacht (gevraagd op 14-01-2026)");
  const regels = [regel("2026-01-20T09:00:00Z", uit(), aan("Wacht (gevraagd op 12-01-2026)"))];
  expect(toOpschortingen(zaak(nu), regels).lopend).toMatchObject({ gevraagdOp: "2026-01-14", door });
});

test("a trail in another order, with other resources, refusals and odd lines in it, says the same", () => {
  const regels = [
    regel("2026-02-10T09:00:00Z", aan(), uit()),
    regel("2026-01-10T09:00:00Z", uit(), aan(), { resultaat: 400 }),
    regel("2026-01-11T09:00:00Z", uit(), aan(), {
      resourceUrl: "https://bron.example/zaken/api/v1/zaken/ander",
    }),
    regel("2026-01-12T09:00:00Z", uit(), aan(), { wijzigingen: undefined }),
    regel("2026-01-13T09:00:00Z", uit(), uit(), { wijzigingen: { oud: {}, nieuw: { opschorting: "ja" } } }),
    regel("2026-01-20T09:00:00Z", uit(), aan()),
    gemaakt,
  ];
  expect(toOpschortingen(zaak(uit()), regels)).toEqual({
    lopend: undefined,
    voorbij: [{ gevraagdOp: "2026-01-20", hervatOp: "2026-02-10", reden: "Wacht op stukken", door }],
    gat: undefined,
  });
});

test("a zaak that came to the source suspended: since when is not known", () => {
  const regels = [regel("2026-01-05T09:00:00Z", undefined, aan())];
  expect(toOpschortingen(zaak(aan()), regels).lopend).toEqual({
    gevraagdOp: undefined,
    herkomst: undefined,
    verwachtOp: undefined,
    reden: "Wacht op stukken",
    door,
  });
  const voorbij = toOpschortingen(zaak(uit()), [...regels, regel("2026-01-20T09:00:00Z", aan(), uit())]);
  expect(voorbij).toEqual({ lopend: undefined, voorbij: [], gat: "dagen-onbekend" });
});

test("without a trail the zaak itself still tells of one", () => {
  expect(toOpschortingen(zaak(aan("Wacht (gevraagd op 14-01-2026)")), undefined)).toMatchObject({
    lopend: { gevraagdOp: "2026-01-14", herkomst: "reden" },
    voorbij: [],
    gat: "geen-recht",
  });
  expect(toOpschortingen(zaak(aan()), undefined).lopend).toMatchObject({ gevraagdOp: undefined });
  const klaar = uit("Wacht (gevraagd op 14-01-2026, hervat op 22-01-2026)");
  const voorbij = [{ gevraagdOp: "2026-01-14", hervatOp: "2026-01-22", reden: "Wacht", door: "" }];
  expect(toOpschortingen(zaak(klaar), undefined)).toMatchObject({ voorbij, gat: "geen-recht" });
  // Brought over from another source: its trail begins with the zaak as it came.
  expect(toOpschortingen(zaak(klaar), [regel("2026-03-05T09:00:00Z", undefined, klaar)])).toMatchObject({
    voorbij,
    gat: undefined,
  });
});

test("what was not written down is not made up", () => {
  const begin = regel("2026-01-20T09:00:00Z", uit(), aan());
  const eind = regel("2026-02-10T09:00:00Z", aan(), uit());
  const onbekend = { lopend: undefined, voorbij: [], gat: "dagen-onbekend" };
  expect(toOpschortingen(zaak(uit()), [begin])).toEqual(onbekend);
  expect(toOpschortingen(zaak(uit()), [eind])).toEqual(onbekend);
  expect(toOpschortingen(zaak(null), [eind])).toEqual(onbekend);
  const tweemaal = [begin, regel("2026-01-25T09:00:00Z", uit(), aan("Weer")), eind];
  expect(toOpschortingen(zaak(uit()), tweemaal)).toMatchObject({
    voorbij: [{ gevraagdOp: "2026-01-25", hervatOp: "2026-02-10", reden: "Weer" }],
    gat: "dagen-onbekend",
  });
});
