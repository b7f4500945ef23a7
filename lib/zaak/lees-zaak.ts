import "server-only";
import {
  getMogelijkheden,
  zaken,
  ZgwError,
  type Rol,
  type Verbinding,
  type Zaak,
  type Zaakeigenschap,
} from "@/lib/zgw";
import { nietGevonden } from "./get-verbinding";

interface ZaakMetDelen {
  zaak: Zaak;
  /** Promises that may fail on their own; their failure is handled where they are shown. */
  rollen: Promise<Rol[]>;
  eigenschappen: Promise<Zaakeigenschap[]>;
}

/** A zaak with its rollen and eigenschappen: one call where the source has expand, else three side by side. */
export async function leesZaakMetDelen(verbinding: Verbinding, uuid: string): Promise<ZaakMetDelen> {
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  if (mogelijkheden.heeftParameter("/zaken/{}", "expand")) {
    const zaak = await getZaak(verbinding, uuid, "status,rollen,eigenschappen");
    return {
      zaak,
      rollen: Promise.resolve(zaak._expand?.rollen ?? []),
      eigenschappen: Promise.resolve(zaak._expand?.eigenschappen ?? []),
    };
  }
  const rollen = zaken.listRollenForZaak(verbinding, uuid);
  const eigenschappen = zaken.listZaakeigenschappenForZaak(verbinding, uuid);
  for (const belofte of [rollen, eigenschappen]) belofte.catch(() => undefined);
  return { zaak: await getZaak(verbinding, uuid), rollen, eigenschappen };
}

/** The zaak itself. Not there and not for us are the same answer: PortaalFout (niet-gevonden). */
export async function getZaak(verbinding: Verbinding, uuid: string, expand?: string): Promise<Zaak> {
  try {
    return await zaken.getZaak(verbinding, uuid, expand);
  } catch (fout) {
    if (fout instanceof ZgwError && (fout.isNotFound || fout.isForbidden)) throw nietGevonden();
    throw fout;
  }
}
