import type { ComponentType } from "react";
import type { HandelingNaam } from "@/lib/zaak/handelingen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";

export interface DialoogProps {
  zaak: ZaakDetail;
  sluit: () => void;
  /** What the act is about, when it was started from a row: the url of a rol, an eigenschap. */
  onderwerp?: string | undefined;
}

/** An act on a zaak as it is offered: in the header, under Meer, on a key. Whether it may be done the source decides. */
export interface Handeling {
  naam: HandelingNaam;
  /** The words on its button, and the title of its dialog. */
  titel: string;
  /** One key, when no field has the focus; shown beside it. */
  toets?: string;
  /** Begun from the row it is about, and so not offered for the zaak as a whole. */
  opRij?: true;
  /** Its dialog, loaded when it is asked for: most visits to a zaak change nothing. An act has this, or `naar`. */
  laad?: () => Promise<ComponentType<DialoogProps>>;
  /** An act with a page of its own: its address. */
  naar?: (zaak: Pick<ZaakDetail, "bron" | "uuid">) => string;
}

/** Every act on a zaak there is, in the order in which they are offered. */
export const HANDELINGEN: readonly Handeling[] = [
  {
    naam: "status-zetten",
    titel: "Status zetten",
    toets: "s",
    laad: async () => (await import("./status-zetten-dialoog")).StatusZettenDialoog,
  },
  {
    naam: "aan-mij-toewijzen",
    titel: "Aan mij toewijzen",
    toets: "m",
    laad: async () => (await import("./aan-mij-toewijzen-dialoog")).AanMijToewijzenDialoog,
  },
  {
    naam: "toewijzen",
    titel: "Toewijzen",
    toets: "t",
    laad: async () => (await import("./toewijzen-dialoog")).ToewijzenDialoog,
  },
  {
    naam: "vrijgeven",
    titel: "Vrijgeven",
    laad: async () => (await import("./vrijgeven-dialoog")).VrijgevenDialoog,
  },
  {
    naam: "opschorten",
    titel: "Zaak opschorten",
    toets: "o",
    laad: async () => (await import("./opschorten-dialoog")).OpschortenDialoog,
  },
  {
    naam: "hervatten",
    titel: "Zaak hervatten",
    toets: "h",
    laad: async () => (await import("./hervatten-dialoog")).HervattenDialoog,
  },
  {
    naam: "verlengen",
    titel: "Termijn verlengen",
    toets: "v",
    laad: async () => (await import("./verlengen-dialoog")).VerlengenDialoog,
  },
  {
    naam: "eigenschappen-wijzigen",
    titel: "Eigenschappen wijzigen",
    toets: "e",
    laad: async () => (await import("./eigenschappen-wijzigen-dialoog")).EigenschappenWijzigenDialoog,
  },
  {
    naam: "betrokkene-toevoegen",
    titel: "Betrokkene toevoegen",
    toets: "b",
    laad: async () => (await import("./betrokkene-toevoegen-dialoog")).BetrokkeneToevoegenDialoog,
  },
  {
    naam: "betrokkene-wijzigen",
    titel: "Betrokkene wijzigen",
    opRij: true,
    laad: async () => (await import("./betrokkene-wijzigen-dialoog")).BetrokkeneWijzigenDialoog,
  },
  {
    naam: "betrokkene-verwijderen",
    titel: "Betrokkene verwijderen",
    opRij: true,
    laad: async () => (await import("./betrokkene-verwijderen-dialoog")).BetrokkeneVerwijderenDialoog,
  },
  {
    naam: "zaak-relateren",
    titel: "Zaak relateren",
    toets: "r",
    laad: async () => (await import("./zaak-relateren-dialoog")).ZaakRelaterenDialoog,
  },
  {
    naam: "deelzaak-aanmaken",
    titel: "Deelzaak aanmaken",
    naar: ({ bron, uuid }) =>
      `/zaken/nieuw?${new URLSearchParams({ bron: bron.id, hoofdzaak: uuid }).toString()}`,
  },
  {
    naam: "relatie-verwijderen",
    titel: "Relatie verwijderen",
    opRij: true,
    laad: async () => (await import("./relatie-verwijderen-dialoog")).RelatieVerwijderenDialoog,
  },
  {
    naam: "kenmerken-wijzigen",
    titel: "Kenmerken wijzigen",
    laad: async () => (await import("./kenmerken-wijzigen-dialoog")).KenmerkenWijzigenDialoog,
  },
  {
    naam: "object-toevoegen",
    titel: "Object toevoegen",
    laad: async () => (await import("./object-toevoegen-dialoog")).ObjectToevoegenDialoog,
  },
  {
    naam: "object-verwijderen",
    titel: "Object verwijderen",
    opRij: true,
    laad: async () => (await import("./object-verwijderen-dialoog")).ObjectVerwijderenDialoog,
  },
  {
    naam: "notitie-schrijven",
    titel: "Notitie schrijven",
    toets: "i",
    laad: async () => (await import("./notitie-schrijven-dialoog")).NotitieSchrijvenDialoog,
  },
  {
    naam: "afsluiten",
    titel: "Zaak afsluiten",
    toets: "a",
    laad: async () => (await import("./afsluiten-dialoog")).AfsluitenDialoog,
  },
  {
    naam: "afbreken",
    titel: "Zaak afbreken",
    laad: async () => (await import("./afsluiten-dialoog")).AfbrekenDialoog,
  },
  {
    naam: "heropenen",
    titel: "Zaak heropenen",
    laad: async () => (await import("./heropenen-dialoog")).HeropenenDialoog,
  },
  {
    naam: "resultaat-corrigeren",
    titel: "Resultaat corrigeren",
    laad: async () => (await import("./resultaat-corrigeren-dialoog")).ResultaatCorrigerenDialoog,
  },
];
