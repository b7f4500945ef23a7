import "server-only";
import { isZelfdeRol, zaakDelen, ZgwError, type Rol } from "@/lib/zgw";
import type { OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import type { RolBody } from "./to-rol-body";

type Plek = Pick<OpenZaak, "verbinding" | "zaak">;

/** The rollen as they stand now, past anything that was read before. */
export function listRollenNu({ verbinding, zaak }: Plek): Promise<Rol[]> {
  return zaakDelen.listRollenForZaak(verbinding, zaak.uuid);
}

/**
 * Adds a rol, once: `bekend` are those that were there, and after an unclear answer the new one is looked for besides.
 * `velden`: fields of the form by the name of the source. Throws PortaalFout (invoer, onzeker), ZgwError.
 */
export function voegRolToe(
  plek: Plek,
  body: RolBody,
  bekend: readonly Rol[],
  velden: Record<string, string> = {},
): Promise<Rol> {
  const urls = new Set(bekend.map(({ url }) => url));
  return schrijfEenmaal({
    verbinding: plek.verbinding,
    wat: "de rol",
    schrijf: () => zaakDelen.createRol(plek.verbinding, { zaak: plek.zaak.url, ...body }),
    vindTerug: async () =>
      (await listRollenNu(plek)).find((rol) => !urls.has(rol.url) && isZelfdeRol(rol, body)),
    velden,
  });
}

/** Removes a rol; one that is not there any more is removed. Throws PortaalFout (invoer, onzeker), ZgwError. */
export async function verwijderRol(plek: Plek, { url }: Pick<Rol, "url">): Promise<void> {
  await schrijfEenmaal({
    verbinding: plek.verbinding,
    wat: "de verwijdering",
    schrijf: async () => {
      try {
        await zaakDelen.deleteDeel(plek.verbinding, url);
      } catch (fout) {
        if (!(fout instanceof ZgwError && fout.isNotFound)) throw fout;
      }
      return true;
    },
    vindTerug: async () => (await listRollenNu(plek)).every((rol) => rol.url !== url) || undefined,
  });
}
