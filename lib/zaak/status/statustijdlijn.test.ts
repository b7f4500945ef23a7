import { expect, test } from "vitest";
import { statustypeSchema } from "@/lib/zgw/catalogi/catalogi.schema";
import { rolSchema } from "@/lib/zgw/zaken/betrokkene.schema";
import { toUuid } from "@/lib/zgw";
import { statusSchema } from "@/lib/zgw/zaken/zaken.schema";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { toStatustijdlijn } from "./statustijdlijn";

const BRON = "https://bron.example";
const statustypen = [1, 2, 3, 4].map((volgnummer) =>
  statustypeSchema.parse({
    url: `${BRON}/statustypen/t${volgnummer}`,
    omschrijving: `Stap ${volgnummer}`,
    volgnummer,
    isEindstatus: volgnummer === 4,
  }),
);
const status = (stap: number, datumStatusGezet: string, velden: object = {}) =>
  statusSchema.parse({
    url: `${BRON}/statussen/${stap}-${datumStatusGezet}`,
    statustype: `${BRON}/statustypen/t${stap}`,
    datumStatusGezet,
    ...velden,
  });
const leeg = { statustypen, statussen: [], huidige: undefined, rollen: [] };

test("done, passed over, current and to come", () => {
  const statussen = [status(1, "2026-01-01T09:00:00Z"), status(3, "2026-01-02T09:00:00Z")];
  const stappen = toStatustijdlijn({ ...leeg, statussen });
  expect(stappen.map(({ statustype, staat }) => [statustype, staat])).toEqual([
    ["t1", "gedaan"],
    ["t2", "overgeslagen"],
    ["t3", "huidig"],
    ["t4", "komt"],
  ]);
});

test("where the zaak itself says it is goes before the latest moment; a status it names that is not there does not", () => {
  const statussen = [1, 2, 3].map((stap) => status(stap, `2026-01-0${stap}T09:00:00Z`));
  const staten = (huidige: string) =>
    toStatustijdlijn({ ...leeg, statussen, huidige }).map(({ staat }) => staat);
  expect(staten(statussen[1]?.url ?? "")).toEqual(["gedaan", "huidig", "komt", "komt"]);
  expect(staten(`${BRON}/statussen/weg`)).toEqual(["gedaan", "gedaan", "huidig", "komt"]);
});

test("a zaak without a status has everything to come", () => {
  expect(toStatustijdlijn(leeg).map(({ staat, gezetOp, keren }) => [staat, gezetOp, keren])).toEqual(
    Array(4).fill(["komt", undefined, 0]),
  );
});

test("a zaak that went back is where it is now, and the later step is to come again", () => {
  const statussen = [1, 2, 3, 2].map((stap, plaats) =>
    status(stap, `2026-01-0${plaats + 1}T09:00:00Z`, { statustoelichting: `${plaats}` }),
  );
  const stappen = toStatustijdlijn({ ...leeg, statussen });
  expect(stappen.map(({ staat, keren }) => [staat, keren])).toEqual([
    ["gedaan", 1],
    ["huidig", 2],
    ["komt", 1],
    ["komt", 0],
  ]);
  expect(stappen[1]).toMatchObject({ gezetOp: "2026-01-04T10:00", toelichting: "3" });
});

test("who set it: the rol that the status names; else the status itself, for who has the history", () => {
  gebruikConfig();
  const rol = rolSchema.parse({
    url: `${BRON}/rollen/1`,
    betrokkeneType: "medewerker",
    afwijkendeNaamBetrokkene: "Pieter Mulder",
  });
  const statussen = [
    status(1, "2026-01-01T09:00:00Z", { gezetdoor: rol.url }),
    status(2, "2026-01-02T09:00:00Z"),
    status(3, "2026-01-03T09:00:00Z", { gezetdoor: `${BRON}/rollen/weg` }),
  ];
  const stappen = toStatustijdlijn({ ...leeg, statussen, rollen: [rol] });
  expect(stappen.map(({ door }) => door)).toEqual(["Pieter Mulder", undefined, undefined, undefined]);
  expect(stappen.map(({ status: uuid }) => uuid)).toEqual([
    ...statussen.map(({ url }) => toUuid(url)),
    undefined,
  ]);
});
