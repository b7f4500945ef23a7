import "server-only";
import { getRechten } from "@/lib/rechten/get-rechten";
import type { Rechten } from "@/lib/rechten/rechten";
import type { Situatie, ZaakStaat } from "@/lib/rechten/situatie";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { catalogi, getMogelijkheden, type Verbinding, type Zaak, type Zaaktype } from "@/lib/zgw";
import { getVerbindingVoorZaak, nietGevonden, type ZaakPlek } from "./get-verbinding";
import { getZaakMetDelen, type ZaakMetDelen } from "./get-zaak";

/** A zaak as it stands at the source now, opened by someone who may see it, with what decides what may be done. */
export interface OpenZaak extends ZaakMetDelen {
  medewerker: Medewerker;
  verbinding: Verbinding;
  rechten: Rechten;
  zaaktype: Zaaktype | undefined;
  situatie: Situatie;
}

/**
 * What every act begins with: the zaak, read now, and the rights. Throws PortaalFout (niet-gevonden) for unknown,
 * forbidden and malformed alike, and ZgwError.
 */
export async function openZaak(medewerker: Medewerker, { bron, uuid }: ZaakPlek): Promise<OpenZaak> {
  const verbinding = getVerbindingVoorZaak(medewerker, bron, uuid);
  const [rechten, delen, heeftNotities] = await Promise.all([
    getRechten(verbinding),
    getZaakMetDelen(verbinding, uuid),
    heeftZaaknotities(verbinding),
  ]);
  if (!canZaakLezen(rechten, delen.zaak)) throw nietGevonden();
  const zaaktype = await catalogi.getZaaktype(verbinding, delen.zaak.zaaktype).catch(() => undefined);
  const situatie = toSituatie({ medewerker, rechten, zaak: delen.zaak, zaaktype, heeftNotities });
  return { ...delen, medewerker, verbinding, rechten, zaaktype, situatie };
}

export async function heeftZaaknotities(verbinding: Verbinding): Promise<boolean> {
  return (await getMogelijkheden(verbinding, "zaken")).heeftPad("/zaaknotities");
}

interface SituatieFeiten {
  medewerker: Medewerker;
  rechten: Rechten;
  zaak: Zaak;
  zaaktype: Zaaktype | undefined;
  heeftNotities: boolean;
}

export function toSituatie({ medewerker, rechten, zaak, zaaktype, heeftNotities }: SituatieFeiten): Situatie {
  return {
    rechten,
    rol: medewerker.profiel.rol,
    zaak: toZaakStaat(zaak),
    zaaktype: zaaktype && {
      opschortingMogelijk: zaaktype.opschortingEnAanhoudingMogelijk,
      verlengingMogelijk: zaaktype.verlengingMogelijk,
      verlengingstermijn: zaaktype.verlengingstermijn,
      heeftDeelzaaktypen: zaaktype.deelzaaktypen.length > 0,
      heeftEigenschappen: zaaktype.eigenschappen && zaaktype.eigenschappen.length > 0,
    },
    bron: { heeftNotities },
  };
}

function toZaakStaat(zaak: Zaak): ZaakStaat {
  return {
    zaaktype: zaak.zaaktype,
    vertrouwelijkheidaanduiding: zaak.vertrouwelijkheidaanduiding,
    gesloten: Boolean(zaak.einddatum),
    heeftStatus: Boolean(zaak.status),
    heeftResultaat: Boolean(zaak.resultaat),
    opgeschort: zaak.opschorting?.indicatie ?? false,
    verlengd: Boolean(zaak.verlenging?.duur),
    isDeelzaak: Boolean(zaak.hoofdzaak),
    gearchiveerd: !["", "nog_te_archiveren"].includes(zaak.archiefstatus),
  };
}
