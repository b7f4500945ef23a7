import "server-only";
import {
  getMogelijkheden,
  zaakDelen,
  zaken,
  ZgwError,
  type Rol,
  type Verbinding,
  type Zaak,
  type Zaakeigenschap,
} from "@/lib/zgw";
import { nietGevonden } from "./get-verbinding";

export interface ZaakMetDelen {
  zaak: Zaak;
  /** Promises that may fail on their own; their failure is handled where they are shown. */
  rollen: Promise<Rol[]>;
  eigenschappen: Promise<Zaakeigenschap[]>;
}

/** A zaak with its rollen and eigenschappen: one call where the source has expand, else three side by side. */
export async function getZaakMetDelen(verbinding: Verbinding, uuid: string): Promise<ZaakMetDelen> {
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  if (mogelijkheden.heeftParameter("/zaken/{}", "expand")) {
    const zaak = await getZaak(verbinding, uuid, "status,rollen,eigenschappen");
    const { rollen, eigenschappen } = zaak.expand;
    return {
      zaak,
      // A source may leave an expansion out; that is not the same as having none.
      rollen: toDeel(rollen, zaak.rollen, () => zaakDelen.listRollenForZaak(verbinding, uuid)),
      eigenschappen: toDeel(eigenschappen, zaak.eigenschappen, () =>
        zaakDelen.listZaakeigenschappenForZaak(verbinding, uuid),
      ),
    };
  }
  const rollen = zaakDelen.listRollenForZaak(verbinding, uuid);
  const eigenschappen = zaakDelen.listZaakeigenschappenForZaak(verbinding, uuid);
  for (const belofte of [rollen, eigenschappen]) belofte.catch(() => undefined);
  return { zaak: await getZaak(verbinding, uuid), rollen, eigenschappen };
}

function toDeel<T>(
  uitgeklapt: T[] | undefined,
  urls: string[] | undefined,
  vraag: () => Promise<T[]>,
): Promise<T[]> {
  if (uitgeklapt) return Promise.resolve(uitgeklapt);
  if (urls?.length === 0) return Promise.resolve([]);
  const deel = vraag();
  deel.catch(() => undefined); // handled where it is shown
  return deel;
}

/** The zaak itself. Not there and not for us are the same answer: PortaalFout (niet-gevonden). */
async function getZaak(verbinding: Verbinding, uuid: string, expand?: string): Promise<Zaak> {
  try {
    return await zaken.getZaak(verbinding, uuid, expand);
  } catch (fout) {
    if (fout instanceof ZgwError && (fout.isNotFound || fout.isForbidden)) throw nietGevonden();
    throw fout;
  }
}
