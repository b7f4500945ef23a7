import { nameOf, type Contract } from "./contracten.ts";
import { isObject, objectAt } from "./json.ts";
import type { Fout, Toetser } from "./toetser.ts";

/**
 * What hangs under `_expand`, held to the documented detail of what its `url` says it is: the documents describe the
 * first level at most, or leave it free.
 */
export function checkExpand(contract: Contract, toetser: Toetser, value: unknown, pointer = ""): Fout[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => checkExpand(contract, toetser, item, `${pointer}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const deeper = checkExpand(contract, toetser, inner, `${pointer}/${name}`);
    return name === "_expand"
      ? [...deeper, ...expanded(contract, toetser, inner, `${pointer}/_expand`)]
      : deeper;
  });
}

function expanded(contract: Contract, toetser: Toetser, level: unknown, pointer: string): Fout[] {
  if (!isObject(level)) return [];
  return Object.entries(level).flatMap(([name, found]) => {
    const items = Array.isArray(found)
      ? found.map((item, index) => [`/${index}`, item] as const)
      : [["", found] as const];
    return items.flatMap(([index, item]) =>
      isObject(item)
        ? detail(contract, toetser, item).map((fout) => ({
            ...fout,
            pointer: `${pointer}/${name}${index}${fout.pointer}`,
          }))
        : [],
    );
  });
}

function detail(contract: Contract, toetser: Toetser, found: Record<string, unknown>): Fout[] {
  const item = Object.fromEntries(Object.entries(found).filter(([name]) => name !== "_expand"));
  const url = String(item["url"]);
  const { api = "", pad = "" } = (URL.canParse(url) && contract.path(new URL(url).pathname)) || {};
  const operatie = contract.find("GET", api, pad);
  const response = operatie && contract.response(operatie, 200);
  if (operatie === undefined || response === undefined)
    return [{ pointer: "/url", soort: "expand", bericht: "is of nothing that is documented", waarde: url }];
  const node = objectAt(objectAt(objectAt(response.node, "content"), "application/json"), "schema");
  const plek = { document: response.document, node };
  return toetser.check(plek, `${nameOf(operatie)} 200 application/json`, "antwoord", item);
}
