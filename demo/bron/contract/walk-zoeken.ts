import { listAt, textAt } from "../proef/client.ts";
import { isBuitenBereik } from "./buiten-bereik.ts";
import type { Operatie } from "./contracten.ts";
import type { Wandeling } from "./wandeling.ts";

const VLAK = [
  [
    [4, 52],
    [5, 52],
    [5, 53],
    [4, 53],
    [4, 52],
  ],
];

/** Every `_zoek` of an API, with each field of its body on its own. */
export async function walkZoeken(wandeling: Wandeling, api: string): Promise<void> {
  for (const operatie of wandeling.opnemer.contract.operaties)
    if (operatie.api === api && operatie.pad.endsWith("/_zoek") && !isBuitenBereik(api, operatie.pad))
      await search(wandeling, operatie);
}

async function search({ beheer, opnemer, vulling, als }: Wandeling, { api, pad }: Operatie): Promise<void> {
  const url = `/${api}/api/v1${pad}`;
  const list = await beheer.get(url.replace("/_zoek", ""));
  if (list.status !== 200) return;
  const own = {
    uuid__in: listAt(list.body, "results").map((item) => textAt(item, "url").slice(-36)),
    within: { type: "Polygon", coordinates: VLAK },
    zaaktype: textAt(list.body, "results.0.zaaktype"),
    status__statustype: "https://example.com/1",
    resultaat__resultaattype: "https://example.com/1",
    ...(als === "zgw-1.7" && {
      ordering: "startdatum",
      fields: ["url", "identificatie"],
      expand: api === "documenten" ? "informatieobjecttype" : "zaaktype",
    }),
  };
  const needed = vulling.body("POST", url, "minst", {});
  for (const [name, value] of Object.entries(vulling.fields("POST", url, own))) {
    const reply = await beheer.post(url, { ...needed, [name]: value });
    const call = `POST ${api}${pad} ${name}=${JSON.stringify(value).slice(0, 40)}`;
    opnemer.expect(call, api, reply, 200);
  }
  opnemer.expect(`POST ${api}${pad} with nothing`, api, await beheer.post(url, {}), 400);
}
