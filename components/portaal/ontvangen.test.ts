import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { setTimeout as wacht } from "node:timers/promises";
import { expect, test } from "vitest";
import { leesZakenOpnieuw, ontvang, verwacht } from "./ontvangen";

const queryKey = ["zaken", "notities", "bron", "zaak"];

test("what comes in is put where the page looks, once", () => {
  const client = new QueryClient();
  ontvang(client, "eerste", queryKey, "oud");
  ontvang(client, "tweede", queryKey, "nieuw");
  ontvang(client, "eerste", queryKey, "oud");
  expect(client.getQueryData(queryKey)).toBe("nieuw");
});

test("what was received before comes back as something old when nothing else is there", () => {
  const client = new QueryClient();
  ontvang(client, "eerste", queryKey, "oud");
  client.removeQueries();
  ontvang(client, "eerste", queryKey, "oud");
  expect(client.getQueryState(queryKey)).toMatchObject({ data: "oud", dataUpdatedAt: 0 });
});

test("what the server read before an act is old when it comes in after it", async () => {
  const client = new QueryClient();
  verwacht(client, "historie");
  await leesZakenOpnieuw(client);
  verwacht(client, "historie"); // the page is drawn again
  ontvang(client, "historie", queryKey, "van voor de handeling");
  expect(client.getQueryState(queryKey)?.dataUpdatedAt).toBe(0);
  verwacht(client, "later");
  ontvang(client, "later", queryKey, "van erna");
  expect(client.getQueryData(queryKey)).toBe("van erna");
});

test("a first reading that is on its way during an act is not kept: it is read again", async () => {
  const client = new QueryClient();
  let aanDeBron = "geen notities";
  const query = {
    queryKey,
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const gelezen = aanDeBron;
      await wacht(20, undefined, { signal });
      return gelezen;
    },
  };
  const stop = new QueryObserver(client, query).subscribe(() => undefined);
  await wacht(5);
  aanDeBron = "één notitie";
  await leesZakenOpnieuw(client);
  expect(client.getQueryData(queryKey)).toBe("één notitie");
  stop();
});
