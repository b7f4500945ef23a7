import "server-only";
import { VERTROUWELIJKHEDEN } from "./vertrouwelijkheid.schema";

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

/** One line of an Applicatie of the Autorisaties API; which type it is about depends on the component. */
interface Autorisatie {
  component: string;
  scopes: string[];
  zaaktype?: string | undefined;
  informatieobjecttype?: string | undefined;
  besluittype?: string | undefined;
  maxVertrouwelijkheidaanduiding?: string | undefined;
}

interface Regel {
  scopes: ReadonlySet<string>;
  niveau: number;
}
type PerType = ReadonlyMap<string, Regel[]>;

/** The rights of the application at its source: which scopes for which type, up to which vertrouwelijkheid. */
export interface Rechten {
  alles: boolean;
  perZaaktype: PerType;
  perInformatieobjecttype: PerType;
  /** A besluit has no vertrouwelijkheid of its own. */
  perBesluittype: PerType;
}

export function toRechten({
  heeftAlleAutorisaties,
  autorisaties,
}: {
  heeftAlleAutorisaties: boolean;
  autorisaties: Autorisatie[];
}): Rechten {
  const per = (onderdeel: string, veld: "zaaktype" | "informatieobjecttype" | "besluittype"): PerType => {
    const perType = new Map<string, Regel[]>();
    for (const { component, scopes, maxVertrouwelijkheidaanduiding, ...autorisatie } of autorisaties) {
      const type = autorisatie[veld];
      if (component !== onderdeel || !type) continue;
      const regel = { scopes: new Set(scopes), niveau: toNiveau(maxVertrouwelijkheidaanduiding) };
      perType.set(type, [...(perType.get(type) ?? []), regel]);
    }
    return perType;
  };
  return {
    alles: heeftAlleAutorisaties,
    perZaaktype: per("zrc", "zaaktype"),
    perInformatieobjecttype: per("drc", "informatieobjecttype"),
    perBesluittype: per("brc", "besluittype"),
  };
}

/** True when the application has the scope for this zaak. An unknown vertrouwelijkheid counts as the most secret. */
export function heeftScope(rechten: Rechten, scope: ZaakScope, zaak: ZaakKenmerk): boolean {
  return (
    rechten.alles ||
    heeftRegel(rechten.perZaaktype.get(zaak.zaaktype), scope, zaak.vertrouwelijkheidaanduiding)
  );
}

/** True when one of these lines gives the scope, for what is as confidential as this. */
export function heeftRegel(
  regels: readonly Regel[] | undefined,
  scope: string,
  vertrouwelijkheidaanduiding: string,
): boolean {
  const gevraagd = toNiveau(vertrouwelijkheidaanduiding);
  const nodig = gevraagd === -1 ? VERTROUWELIJKHEDEN.length : gevraagd;
  return regels?.some(({ scopes, niveau }) => scopes.has(scope) && niveau >= nodig) ?? false;
}

function toNiveau(vertrouwelijkheidaanduiding: string | undefined): number {
  return VERTROUWELIJKHEDEN.findIndex((naam) => naam === vertrouwelijkheidaanduiding);
}
