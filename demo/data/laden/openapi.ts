type Schema = {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  format?: string;
  maxLength?: number;
};
type Operatie = {
  parameters?: { name?: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema } | undefined> };
};

/** As much of an OpenAPI document as the loader reads. */
export type OpenApi = {
  paths?: Record<string, Record<string, Operatie | undefined> | undefined>;
  components?: { schemas?: Record<string, Schema | undefined> };
};

/** The methods of a path; some suppliers write the root of the API before it. */
export const findPad = (
  { paths = {} }: OpenApi,
  pad: string,
): Record<string, Operatie | undefined> | undefined =>
  paths[`/${pad}`] ?? Object.entries(paths).find(([naam]) => naam.endsWith(`/${pad}`))?.[1];

function findEigenschap(document: OpenApi, schema: Schema | undefined, veld: string): Schema | undefined {
  if (schema?.$ref !== undefined) {
    const naam = schema.$ref.split("/").at(-1) ?? "";
    return findEigenschap(document, document.components?.schemas?.[naam], veld);
  }
  const eigen = schema?.properties?.[veld];
  return eigen ?? schema?.allOf?.map((deel) => findEigenschap(document, deel, veld)).find(Boolean);
}

/** What may be written in a field of what is made on a path. */
export const findVeld = (document: OpenApi, pad: string, veld: string): Schema | undefined =>
  findEigenschap(
    document,
    findPad(document, pad)?.["post"]?.requestBody?.content?.["application/json"]?.schema,
    veld,
  );
