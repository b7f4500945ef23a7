import type { Operatie } from "./contracten.ts";

/** Of nothing. */
export const ONBEKEND = "00000000-0000-4000-8000-000000000000";

type Plaats = Pick<Operatie, "api" | "pad">;

const bare = (pad: string) => pad.replace(/\{\w+\}/g, "{}");

/** The addresses that were seen to answer, by documented path. */
export class Adressen {
  readonly #known = new Map<string, string[]>();

  remember({ api, pad }: Plaats, pathname: string): void {
    const key = api + bare(pad);
    const others = (this.#known.get(key) ?? []).filter((known) => known !== pathname);
    this.#known.set(key, [...others, pathname]);
  }

  /** What was removed, with all that was under it. */
  forget(pathname: string): void {
    for (const [key, found] of this.#known)
      this.#known.set(
        key,
        found.filter((known) => !known.startsWith(pathname)),
      );
  }

  /** The last address of a documented path that answered, or of what it is a part of with the rest behind it. */
  last({ api, pad }: Plaats): string | undefined {
    if (!pad.includes("{")) return `/${api}/api/v1${pad}`;
    const known = this.#known.get(api + bare(pad))?.at(-1);
    const [, parent = "", rest = ""] = /^(.*\})(\/[^{]*)$/.exec(pad) ?? [];
    const above = known ?? this.#known.get(api + bare(parent))?.at(-1);
    return above === undefined || known !== undefined ? known : above + rest;
  }

  /** An address of the path at which there is nothing. */
  nowhere(plaats: Plaats): string | undefined {
    const { api, pad } = plaats;
    const [, before = "", after = ""] = /^(.*)\{uuid\}(.*)$/.exec(pad) ?? [];
    if (!pad.includes("{uuid}")) return undefined;
    const above = this.last({ api, pad: before.replace(/\/$/, "") });
    return above === undefined ? undefined : `${above}/${ONBEKEND}${after}`;
  }
}
