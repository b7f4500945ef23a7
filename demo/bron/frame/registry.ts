import { inMode, type Mode } from "./mode.ts";
import { REF_MARK, uuidOf, type Doc } from "./ref.ts";
import type { ApiName, Resource } from "./resource.ts";

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export interface Api {
  name: ApiName;
  title: string;
  root: string;
  version: string;
}

/** Every resource of the source, to be found by its name or by a path. */
export class Registry {
  readonly #byName = new Map<string, Resource>();
  readonly #byPattern = new Map<string, Resource>();
  readonly resources: readonly Resource[];

  constructor(
    readonly mode: Mode,
    readonly apis: readonly Api[],
    /** Of every mode. */
    readonly declarations: readonly Resource[],
  ) {
    this.resources = declarations.flatMap((declaration) => inMode(declaration, mode) ?? []);
    for (const resource of this.resources) {
      this.#byName.set(resource.name, resource);
      const path = `${this.rootOf(resource)}${resource.path}/:uuid`;
      this.#byPattern.set(path.replace(/:\w+/g, ":uuid"), resource);
    }
  }

  rootOf({ api: name }: Resource): string {
    const api = this.apis.find((candidate) => candidate.name === name);
    if (api === undefined) throw new Error(`No api named ${name}`);
    return api.root;
  }

  get(name: string): Resource {
    const resource = this.#byName.get(name);
    if (resource === undefined) throw new Error(`No resource named ${name}`);
    return resource;
  }

  /** The resource a path (or reference) points at. */
  at(path: string): Resource | undefined {
    return this.#byPattern.get(path.replace(REF_MARK, "").replace(UUID, ":uuid"));
  }

  /** The reference to a row; `parentUuid` only for resources that live under another. */
  refTo(resource: Resource, uuid: string, parentUuid = ""): string {
    const path = resource.parent
      ? resource.path.replace(`:${resource.parent.param}`, parentUuid)
      : resource.path;
    return `${REF_MARK}${this.rootOf(resource)}${path}/${uuid}`;
  }

  refOf(resource: Resource, uuid: string, doc: Doc): string {
    const parent = resource.parent ? doc[resource.parent.field] : undefined;
    return this.refTo(resource, uuid, typeof parent === "string" ? uuidOf(parent) : undefined);
  }
}
