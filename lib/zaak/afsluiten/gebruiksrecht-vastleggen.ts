import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canGebruiksrechtVastleggen } from "@/lib/rechten/afsluit-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { documenten, toUuid, ZgwError, type Document, type Verbinding } from "@/lib/zgw";
import { listZonderGebruiksrecht } from "./afsluit-bevindingen";
import { leesAfsluitDocumenten } from "./afsluit-feiten";
import type { GebruiksrechtVastleggen } from "./afsluiten.schema";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";
import { doeStappen, type Stap } from "../stappen";

const HOE_VERDER = "Druk nog een keer op de knop voor de documenten die nog open staan.";

/**
 * Records of documents of the zaak that no rights of use apply: each is locked, changed and unlocked again, whatever
 * happens. What is done already is left alone. Throws PortaalFout, ZgwError.
 */
export async function gebruiksrechtVastleggen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: GebruiksrechtVastleggen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canGebruiksrechtVastleggen(open.situatie));
  const vanZaak = await leesAfsluitDocumenten(open);
  const gekozen = listZonderGebruiksrecht(vanZaak?.rijen ?? []).filter(({ url }) =>
    invoer.documenten.includes(toUuid(url)),
  );
  const stappen = gekozen.map((document) => toStap(open.verbinding, document));
  await doeStappen(stappen, HOE_VERDER);
}

function toStap(verbinding: Verbinding, document: Document): Stap {
  return {
    naam: [document.titel, document.identificatie].filter(Boolean).join(", "),
    doe: async () => {
      const lock = await vergrendel(verbinding, document);
      try {
        await schrijfEenmaal({
          verbinding,
          wat: "het gebruiksrecht",
          schrijf: () => documenten.zetGeenGebruiksrecht(verbinding, document.url, lock),
          vindTerug: async () => {
            const nu = await documenten.getDocument(verbinding, document.url);
            return nu.indicatieGebruiksrecht === false ? nu : undefined;
          },
        });
      } catch (fout) {
        await ontgrendel(verbinding, document, lock);
        throw fout;
      }
      await ontgrendel(verbinding, document, lock);
    },
  };
}

/** The key is shown once: when the answer does not come, only force opens the lock that may be there. */
async function vergrendel(verbinding: Verbinding, document: Document): Promise<string> {
  try {
    return await documenten.lockDocument(verbinding, document.url);
  } catch (fout) {
    if (!(fout instanceof ZgwError) || !fout.isUitkomstOnzeker) throw fout;
    const nu = await documenten.getDocument(verbinding, document.url).catch(() => undefined);
    if (nu?.locked !== false) {
      await documenten.unlockDocument(verbinding, document.url).catch(() => {
        throw blijftVergrendeld(document);
      });
    }
    throw fout;
  }
}

/** A second time when the first is not sure: opening with the same key twice does no harm. */
async function ontgrendel(verbinding: Verbinding, document: Document, lock: string): Promise<void> {
  for (const laatste of [false, true]) {
    try {
      await documenten.unlockDocument(verbinding, document.url, lock);
      return;
    } catch {
      const nu = await documenten.getDocument(verbinding, document.url).catch(() => undefined);
      if (nu?.locked === false) return;
      if (laatste) throw blijftVergrendeld(document);
    }
  }
}

function blijftVergrendeld({ titel }: Document): PortaalFout {
  return new PortaalFout(
    "onzeker",
    `Het document "${titel}" kan vergrendeld zijn gebleven. Vraag de functioneel beheerder om het te ontgrendelen.`,
  );
}
