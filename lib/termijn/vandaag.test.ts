import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test, vi } from "vitest";
import { getDagenVanNet, getVandaag, toLokaalMoment, toMomentMetOffset } from "./vandaag";

afterEach(() => void vi.useRealTimers());

test.each([
  ["2026-01-15T22:59:59Z", "2026-01-15"],
  ["2026-01-15T23:00:00Z", "2026-01-16"], // winter: an hour ahead
  ["2026-07-15T21:59:59Z", "2026-07-15"],
  ["2026-07-15T22:00:00Z", "2026-07-16"], // summer: two
])("at %s it is %s in the Netherlands", (moment, dag) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
  expect(getVandaag()).toBe(dag);
});

test.each([
  ["2026-01-15T12:00:00Z", ["2026-01-15"]],
  ["2026-01-15T23:10:00Z", ["2026-01-16", "2026-01-15"]], // ten past twelve here, in UTC still the day before
  ["2026-01-16T00:40:00Z", ["2026-01-16", "2026-01-15"]], // what was done at half past twelve may carry that day
  ["2026-01-16T01:00:00Z", ["2026-01-16"]],
  ["2026-07-15T22:10:00Z", ["2026-07-16", "2026-07-15"]],
])("at %s what was just done is dated %j", (moment, dagen) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
  expect(getDagenVanNet()).toEqual(dagen);
});

test.each([
  ["2026-03-03T09:42:07Z", "2026-03-03T10:42"],
  ["2026-07-03T09:42:07.123456+00:00", "2026-07-03T11:42"],
  ["2026-03-03T23:30:00-01:00", "2026-03-04T01:30"],
  ["2026-03-03", "2026-03-03"], // no moment
  ["onbekend", "onbekend"],
])("%s is locally %s", (moment, lokaal) => {
  expect(toLokaalMoment(moment)).toBe(lokaal);
});

test.each([
  ["2026-03-03T09:42:07.12Z", "2026-03-03T10:42:07.120+01:00"],
  ["2026-07-03T22:30:00Z", "2026-07-04T00:30:00.000+02:00"],
])("%s is sent as %s", (moment, verwacht) => {
  expect(toMomentMetOffset(Temporal.Instant.from(moment))).toBe(verwacht);
});
