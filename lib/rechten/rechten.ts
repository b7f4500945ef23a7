import "server-only";
import type { Applicatie } from "@/lib/zgw";

/** From open to secret; a zaak is visible up to the maximum of the application (ZGW, vertrouwelijkheidaanduiding). */
export const VERTROUWELIJKHEDEN = [
  "openbaar",
  "beperkt_openbaar",
  "intern",
  "zaakvertrouwelijk",
  "vertrouwelijk",
  "confidentieel",
  "geheim",
  "zeer_geheim",
] as const;

export type ZaakScope =
  | "zaken.lezen"
  | "zaken.aanmaken"
  | "zaken.bijwerken"
  | "zaken.geforceerd-bijwerken"
  | "zaken.heropenen"
  | "zaken.statussen.toevoegen"
  | "zaken.verwijderen";

/** What a right is asked about: the type of a zaak and how confidential it is. */
export interface ZaakKenmerk {
  zaaktype: string;
  vertrouwelijkheidaanduiding: string;
}

/** The rights of the application at its source: which scopes for which zaaktype, up to which vertrouwelijkheid. */
export interface Rechten {
  alles: boolean;
  perZaaktype: ReadonlyMap<string, { scopes: ReadonlySet<string>; niveau: number }[]>;
}

export function toRechten({ heeftAlleAutorisaties, autorisaties }: Applicatie): Rechten {
  const perZaaktype = new Map<string, { scopes: ReadonlySet<string>; niveau: number }[]>();
  for (const { component, scopes, zaaktype, maxVertrouwelijkheidaanduiding } of autorisaties) {
    if (component !== "zrc" || !zaaktype) continue;
    const regel = { scopes: new Set(scopes), niveau: toNiveau(maxVertrouwelijkheidaanduiding) };
    perZaaktype.set(zaaktype, [...(perZaaktype.get(zaaktype) ?? []), regel]);
  }
  return { alles: heeftAlleAutorisaties, perZaaktype };
}

/** True when the application has the scope for this zaak. An unknown vertrouwelijkheid counts as the most secret. */
export function heeftScope(rechten: Rechten, scope: ZaakScope, zaak: ZaakKenmerk): boolean {
  if (rechten.alles) return true;
  const gevraagd = toNiveau(zaak.vertrouwelijkheidaanduiding);
  const nodig = gevraagd === -1 ? VERTROUWELIJKHEDEN.length : gevraagd;
  const regels = rechten.perZaaktype.get(zaak.zaaktype) ?? [];
  return regels.some(({ scopes, niveau }) => scopes.has(scope) && niveau >= nodig);
}

function toNiveau(vertrouwelijkheidaanduiding: string | undefined): number {
  return VERTROUWELIJKHEDEN.findIndex((naam) => naam === vertrouwelijkheidaanduiding);
}
