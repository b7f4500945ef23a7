import "server-only";
import type { Verschil } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canNotitieSchrijven } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { toUuid, zaakDelen, type Notitie } from "@/lib/zgw";
import type { ZaakPlek } from "../get-verbinding";
import type { NotitieSchrijven } from "./notitie-schrijven.schema";
import { toVersie } from "./notities";
import { openZaak, type OpenZaak } from "../open-zaak";
import { schrijfEenmaal } from "../schrijf-eenmaal";

const DOOR_MAX = 255;
const VELDEN = { onderwerp: "onderwerp", tekst: "tekst", notitieType: "soort", status: "staat" };

/**
 * Writes a notitie, or writes a concept again when nobody changed it meanwhile; once, also after a time-out. Throws
 * PortaalFout (geen-recht, gewijzigd, invoer, onzeker) and ZgwError.
 */
export async function notitieSchrijven(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { wijzigt, onderwerp, tekst, soort, staat }: NotitieSchrijven,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canNotitieSchrijven(open.situatie));
  const velden = { onderwerp, tekst, notitieType: soort, status: staat };
  const bestaande = await zaakDelen.listNotitiesForZaak(open.verbinding, plek.uuid);
  if (wijzigt) await wijzigNotitie(open, bestaande, wijzigt, velden);
  else await maakNotitie(open, bestaande, velden);
}

async function maakNotitie(
  { verbinding, zaak, medewerker }: OpenZaak,
  bestaande: Notitie[],
  velden: zaakDelen.NotitieVelden,
): Promise<void> {
  const eerder = new Set(bestaande.map(({ url }) => url));
  const aangemaaktDoor = medewerker.naam.slice(0, DOOR_MAX);
  await schrijfEenmaal({
    verbinding,
    wat: "de notitie",
    schrijf: () => zaakDelen.createNotitie(verbinding, zaak.uuid, { ...velden, aangemaaktDoor }),
    vindTerug: async () =>
      (await zaakDelen.listNotitiesForZaak(verbinding, zaak.uuid)).find(
        (notitie) =>
          !eerder.has(notitie.url) && notitie.aangemaaktDoor === aangemaaktDoor && isZelfde(notitie, velden),
      ),
    velden: VELDEN,
  });
}

async function wijzigNotitie(
  { verbinding, zaak }: OpenZaak,
  bestaande: Notitie[],
  { notitie: uuid, versie }: NonNullable<NotitieSchrijven["wijzigt"]>,
  velden: zaakDelen.NotitieVelden,
): Promise<void> {
  const zoek = (notities: Notitie[]) => notities.find(({ url }) => toUuid(url) === uuid);
  const notitie = zoek(bestaande);
  if (!notitie)
    throw new PortaalFout("gewijzigd", "Deze notitie is er niet meer. Bewaar uw tekst als nieuwe notitie.");
  if (notitie.status !== "concept")
    throw new PortaalFout("gewijzigd", "Deze notitie is intussen definitief gemaakt en verandert niet meer.");
  if (toVersie(notitie) !== versie) throw toConflict(notitie, velden);
  await schrijfEenmaal({
    verbinding,
    wat: "de notitie",
    schrijf: () => zaakDelen.updateNotitie(verbinding, notitie.url, velden),
    vindTerug: async () => {
      const nu = zoek(await zaakDelen.listNotitiesForZaak(verbinding, zaak.uuid));
      return nu && isZelfde(nu, velden) ? nu : undefined;
    },
    velden: VELDEN,
  });
}

function isZelfde(notitie: Notitie, velden: zaakDelen.NotitieVelden): boolean {
  return (["onderwerp", "tekst", "notitieType", "status"] as const).every(
    (veld) => notitie[veld] === velden[veld],
  );
}

/** What you typed beside what somebody saved meanwhile; the medewerker decides by pressing again. */
function toConflict(notitie: Notitie, velden: zaakDelen.NotitieVelden): PortaalFout {
  const op = toVersie(notitie);
  const verschillen = (["onderwerp", "tekst"] as const).flatMap((veld): Verschil[] => {
    if (notitie[veld] === velden[veld]) return [];
    const naam = veld === "tekst" ? "Tekst" : "Onderwerp";
    return [{ veld, naam, gezien: velden[veld], nu: notitie[veld], ...(op && { op: toLokaalMoment(op) }) }];
  });
  return new PortaalFout(
    "gewijzigd",
    "Deze notitie is intussen gewijzigd. Vergelijk de teksten en kies of u de uwe nog wilt opslaan.",
    {},
    { verschillen },
  );
}
