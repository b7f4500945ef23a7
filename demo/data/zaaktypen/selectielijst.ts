import type { ResultaattypeOpzet } from "../model.ts";

const WORTEL = "https://selectielijst.openzaak.nl/api/v1";

export const toProcestypeUrl = (id: string): string => `${WORTEL}/procestypen/${id}`;
export const toKlasseUrl = (id: string): string => `${WORTEL}/resultaten/${id}`;
export const toGeneriekUrl = (id: string): string => `${WORTEL}/resultaattypeomschrijvingen/${id}`;

/** Procestypen of the selectielijst gemeenten 2020. */
export const PROCESTYPE = {
  toestemmingVerlenen: "7ff2b005-4d84-47fe-983a-732bfa958ff5",
  toezien: "c844637e-6393-4202-b030-e1bffb08a9b0",
  geschillen: "1e12ad30-b900-4e7f-b3b7-569673cee0b0",
} as const;

export const GENERIEK = {
  afgebroken: "ce8cf476-0b59-496f-8eee-957a7c6e2506",
  afgehandeld: "7cb315fb-4f7b-4a43-aca1-e4522e4c73b3",
  geweigerd: "1f750958-431c-4916-bc01-af5d3a753b41",
  ingetrokken: "a6a0bd73-262a-401a-b629-9c4a908c69b5",
  toegekend: "fb65d251-1518-4185-865f-b8bdcfad07b1",
  verleend: "f7d2dc14-1b71-4179-aed3-4e7abcfbeb0d",
} as const;

/** Both kinds of vergunning end in one of these. */
export const vergunningResultaten: readonly ResultaattypeOpzet[] = [
  {
    omschrijving: "Verleend",
    generiek: GENERIEK.verleend,
    selectielijstklasse: "5038528b-0eb7-4502-a415-a3093987d69b",
    archiefactietermijn: "P1Y",
    toelichting: "De vergunning is verleend, met of zonder voorschriften.",
  },
  {
    omschrijving: "Geweigerd",
    generiek: GENERIEK.geweigerd,
    selectielijstklasse: "f572cb0e-244a-4682-b57e-0c044c468387",
    archiefactietermijn: "P5Y",
    toelichting: "De vergunning is geweigerd.",
  },
  {
    omschrijving: "Afgebroken",
    generiek: GENERIEK.afgebroken,
    selectielijstklasse: "0d978967-6bf2-452f-951a-c16bff338f42",
    archiefactietermijn: "P1Y",
    toelichting: "De aanvraag is ingetrokken of buiten behandeling gesteld (Awb 4:5).",
  },
];
