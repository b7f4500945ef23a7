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
  type Zaakobject,
} from "@/lib/zgw";
import { nietGevonden } from "./get-verbinding";

export interface ZaakMetDelen {
  zaak: Zaak;
  /** Which version of the zaak this is; undefined when the source names none. */
  etag: string | undefined;
  /** What was asked along, so that the same question can be asked again. */
  expand: string | undefined;
  /** Promises that may fail on their own; their failure is handled where they are shown. */
  rollen: Promise<Rol[]>;
  eigenschappen: Promise<Zaakeigenschap[]>;
  zaakobjecten: Promise<Zaakobject[]>;
}

const EXPAND =
  "status,resultaat,rollen,eigenschappen,zaakobjecten,hoofdzaak,hoofdzaak.status,deelzaken,deelzaken.status";

/**
 * A zaak with what hangs under it: one call where the source has expand, else four side by side. `samen`: to be shown
 * only, so the call may be shared with who asks the same at this moment; there is no etag then.
 */
export async function getZaakMetDelen(
  verbinding: Verbinding,
  uuid: string,
  samen?: "samen",
): Promise<ZaakMetDelen> {
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  const lees = async (expand?: string) =>
    samen
      ? { zaak: await getZaakSamen(verbinding, uuid), etag: undefined }
      : getZaak(verbinding, uuid, expand);
  const vraag = {
    rollen: () => zaakDelen.listRollenForZaak(verbinding, uuid),
    eigenschappen: () => zaakDelen.listZaakeigenschappenForZaak(verbinding, uuid),
    zaakobjecten: () => zaakDelen.listZaakobjectenForZaak(verbinding, uuid),
  };
  if (mogelijkheden.heeftParameter("/zaken/{}", "expand")) {
    const { zaak, etag } = await lees(EXPAND);
    const { rollen, eigenschappen, zaakobjecten } = zaak.expand;
    return {
      zaak,
      etag,
      expand: EXPAND,
      // A source may leave an expansion out; that is not the same as having none.
      rollen: toDeel(rollen, zaak.rollen, vraag.rollen),
      eigenschappen: toDeel(eigenschappen, zaak.eigenschappen, vraag.eigenschappen),
      zaakobjecten: toDeel(zaakobjecten, zaak.zaakobjecten, vraag.zaakobjecten),
    };
  }
  const delen = {
    rollen: vraag.rollen(),
    eigenschappen: vraag.eigenschappen(),
    zaakobjecten: vraag.zaakobjecten(),
  };
  for (const belofte of Object.values(delen)) belofte.catch(() => undefined);
  return { ...(await lees()), expand: undefined, ...delen };
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

/**
 * The zaak for what stands beside it on its page. It asks exactly what the page asks, so that everything on one page
 * shares one call. Throws PortaalFout (niet-gevonden) and ZgwError.
 */
export async function getZaakSamen(verbinding: Verbinding, uuid: string): Promise<Zaak> {
  const mogelijkheden = await getMogelijkheden(verbinding, "zaken");
  const expand = mogelijkheden.heeftParameter("/zaken/{}", "expand") ? EXPAND : undefined;
  return ofNietGevonden(zaken.getZaak(verbinding, uuid, expand));
}

/** The zaak itself. Not there and not for us are the same answer: PortaalFout (niet-gevonden). */
async function getZaak(
  verbinding: Verbinding,
  uuid: string,
  expand?: string,
): Promise<Pick<ZaakMetDelen, "zaak" | "etag">> {
  const gelezen = await ofNietGevonden(zaken.findZaakAlsGewijzigd(verbinding, uuid, expand, undefined));
  if (!gelezen) throw new Error("304 on a read without a condition");
  return { zaak: gelezen.inhoud, etag: gelezen.etag };
}

async function ofNietGevonden<T>(lezing: Promise<T>): Promise<T> {
  try {
    return await lezing;
  } catch (fout) {
    if (fout instanceof ZgwError && (fout.isNotFound || fout.isForbidden)) throw nietGevonden();
    throw fout;
  }
}
