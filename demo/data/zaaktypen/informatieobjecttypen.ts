import type { Vertrouwelijkheid } from "../model.ts";

type InformatieobjecttypeOpzet = {
  categorie: string;
  vertrouwelijkheid: Vertrouwelijkheid;
  trefwoorden: readonly string[];
};

const type = (
  categorie: string,
  vertrouwelijkheid: Vertrouwelijkheid,
  ...trefwoorden: readonly string[]
): InformatieobjecttypeOpzet => ({ categorie, vertrouwelijkheid, trefwoorden });

/** By omschrijving. */
export const informatieobjecttypen: Readonly<Record<string, InformatieobjecttypeOpzet>> = {
  Aanvraag: type("aanvraag", "zaakvertrouwelijk", "aanvraag", "formulier"),
  Advies: type("advies", "zaakvertrouwelijk", "advies"),
  Begroting: type("financieel", "zaakvertrouwelijk", "begroting", "kosten"),
  Beschikking: type("besluit", "openbaar", "besluit", "beschikking"),
  Bewijsstuk: type("bijlage", "vertrouwelijk", "bewijs", "verklaring"),
  Bezwaarschrift: type("brief", "zaakvertrouwelijk", "bezwaar"),
  Brief: type("brief", "zaakvertrouwelijk", "brief"),
  Foto: type("beeld", "beperkt_openbaar", "foto"),
  Klachtbrief: type("brief", "vertrouwelijk", "klacht"),
  Meldingsformulier: type("formulier", "beperkt_openbaar", "melding"),
  Ontvangstbevestiging: type("brief", "zaakvertrouwelijk", "ontvangst"),
  Rapport: type("rapport", "zaakvertrouwelijk", "onderzoek", "rapport"),
  Tekening: type("tekening", "openbaar", "tekening", "plattegrond"),
  Verslag: type("verslag", "zaakvertrouwelijk", "verslag", "gesprek"),
  Verzoek: type("brief", "beperkt_openbaar", "verzoek"),
  Zienswijze: type("brief", "zaakvertrouwelijk", "zienswijze"),
};
