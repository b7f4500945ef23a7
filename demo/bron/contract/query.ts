import { nameOf, type Operatie, type Parameter } from "./contracten.ts";
import type { Json } from "../proef/client.ts";
import { objectAt } from "./json.ts";
import type { Fout, Toetser } from "./toetser.ts";

function toValue(text: string, schema: Json): unknown {
  const { type } = schema;
  if (type === "array") return text.split(",").map((item) => toValue(item, objectAt(schema, "items")));
  if ((type === "integer" || type === "number") && text !== "" && !Number.isNaN(Number(text)))
    return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** Query parameters that the source accepted: each documented, with a value that is. */
export function checkQuery(toetser: Toetser, operatie: Operatie, url: URL): Fout[] {
  const known = new Map<string, Parameter>();
  for (const parameter of operatie.parameters)
    if (parameter.plaats === "query") known.set(parameter.naam, parameter);
  return [...url.searchParams].flatMap(([naam, text]) => {
    const parameter = known.get(naam);
    if (parameter === undefined)
      return [{ pointer: `?${naam}`, soort: "parameter", bericht: "is not documented", waarde: text }];
    const value = toValue(text, toetser.oas.resolve(parameter).node);
    return toetser
      .check(parameter, `${nameOf(operatie)} ?${naam}`, "vraag", value)
      .map((fout) => ({ ...fout, pointer: `?${naam}`, soort: `parameter ${fout.soort}` }));
  });
}
