import "server-only";
import { nee, type Oordeel } from "@/lib/rechten/oordeel";
import type { Rechten, ZaakKenmerk } from "@/lib/rechten/rechten";
import { VERTROUWELIJKHEDEN } from "@/lib/rechten/vertrouwelijkheid.schema";
import { canNieuweZaakAanvullen, canZaakAanmaken, canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import type { Zaaktype } from "@/lib/zgw";

/** Whether a zaak of this type can be made today by this medewerker, and if not, why. */
export function canTypeAanmaken(
  { profiel }: Medewerker,
  rechten: Rechten,
  zaaktype: Zaaktype,
  vandaag: string,
): Oordeel {
  if (zaaktype.concept) return nee("Dit zaaktype is nog niet gepubliceerd.");
  if (!isGeldig(zaaktype, vandaag)) return nee("Dit zaaktype is vandaag niet geldig.");
  const kenmerk = toKenmerk(zaaktype);
  // What one cannot see afterwards, one cannot finish either.
  if (!canZaakLezen(rechten, kenmerk)) return nee("Uw profiel mag zaken van dit type niet zien.");
  return canZaakAanmaken(rechten, profiel.rol, kenmerk);
}

/** eindeGeldigheid is the last day on which it holds. */
function isGeldig({ beginGeldigheid, eindeGeldigheid }: Zaaktype, dag: string): boolean {
  return (!beginGeldigheid || beginGeldigheid <= dag) && (!eindeGeldigheid || dag <= eindeGeldigheid);
}

export function toKenmerk({ url, vertrouwelijkheidaanduiding }: Zaaktype): ZaakKenmerk {
  return { zaaktype: url, vertrouwelijkheidaanduiding };
}

/** How confidential the zaak may be made: what this medewerker may then still see and fill in. */
export function listVertrouwelijkheden(
  { profiel }: Medewerker,
  rechten: Rechten,
  zaaktype: Zaaktype,
): string[] {
  const aanvullen = canNieuweZaakAanvullen(rechten, toKenmerk(zaaktype)).mag;
  return VERTROUWELIJKHEDEN.filter((vertrouwelijkheidaanduiding) => {
    const kenmerk = { zaaktype: zaaktype.url, vertrouwelijkheidaanduiding };
    return (
      canZaakLezen(rechten, kenmerk) &&
      canZaakAanmaken(rechten, profiel.rol, kenmerk).mag &&
      (!aanvullen || canNieuweZaakAanvullen(rechten, kenmerk).mag)
    );
  });
}
