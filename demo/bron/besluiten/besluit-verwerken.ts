import { z } from "zod";
import { toInvalidParams } from "../frame/invalid-params.ts";
import { invalid, NON_FIELD, Problem } from "../frame/problem.ts";
import type { Doc } from "../frame/ref.ts";
import type { Action } from "../frame/resource.ts";
import { createOne, within } from "../frame/write.ts";

const body = z.object({
  besluit: z.looseObject({}),
  besluitinformatieobjecten: z.array(z.looseObject({})),
});

/** What is wrong with a relation as a whole, Open Zaak tells of the request as a whole. */
async function withinRelatie<T>(index: number, work: () => Promise<T>): Promise<T> {
  const name = `besluitinformatieobjecten.${index}`;
  try {
    return await within(name, work);
  } catch (error) {
    if (!(error instanceof Problem) || error.invalidParams === undefined) throw error;
    throw invalid(
      error.invalidParams.map((param) =>
        param.name === `${name}.${NON_FIELD}` ? { ...param, name: NON_FIELD } : param,
      ),
    );
  }
}

/** POST /besluit_verwerken: a besluit with its documents, all of it or nothing. */
export const besluitVerwerken: Action = {
  method: "POST",
  path: "/besluit_verwerken",
  body,
  status: 201,
  async run(ctx, call) {
    const parsed = body.safeParse(call.body);
    if (!parsed.success) throw invalid(toInvalidParams(parsed.error, call.body));
    const { registry } = ctx;
    const besluit = await within("besluit", () =>
      createOne(ctx, registry.get("besluit"), parsed.data.besluit),
    );
    const besluitinformatieobjecten: Doc[] = [];
    for (const [index, relatie] of parsed.data.besluitinformatieobjecten.entries())
      besluitinformatieobjecten.push(
        await withinRelatie(index, () =>
          createOne(ctx, registry.get("besluitinformatieobject"), { ...relatie, besluit: besluit["url"] }),
        ),
      );
    return { status: 201, body: { besluit, besluitinformatieobjecten }, location: besluit["url"] };
  },
};
