import { toFoto, toGrootBeeld, toTekening } from "../inhoud/beeld.ts";
import { toOdt } from "../inhoud/odt.ts";
import { toPdf } from "../inhoud/pdf.ts";
import type { ZaakKern } from "../zaken.ts";
import type { DocumentGegevens } from "./documenten.ts";

const AFSLUITING: Readonly<Record<DocumentGegevens["stuk"]["richting"], string>> = {
  inkomend: "Ik hoor graag van u.",
  intern: "Alleen voor gebruik binnen de gemeente.",
  uitgaand: "Hebt u vragen? Bel dan met 14 0999 en noem het zaaknummer.",
};

/** Dutch for a day, as in a letter. */
const toDatum = (datum: string) => datum.split("-").reverse().map(Number).join("-");

function toAlineas(zaak: ZaakKern, document: DocumentGegevens, versie: number): string[] {
  const { stuk, auteur, creatiedatum } = document;
  const eigenschappen = Object.keys(zaak.opzet.eigenschappen).slice(0, 3).join(", ").toLowerCase();
  return [
    `Zaaknummer: ${zaak.identificatie}. Datum: ${toDatum(creatiedatum)}. Van: ${auteur}.`,
    `Onderwerp: ${zaak.opzet.omschrijving}`,
    zaak.opzet.toelichting ?? zaak.zaaktype.aanleiding,
    `Deze zaak gaat over: ${zaak.zaaktype.onderwerp.toLowerCase()}. Hierin staan onder meer: ${eigenschappen}.`,
    ...(versie > 1 ? [`Versie ${versie}: aangepast na overleg met een collega.`] : []),
    AFSLUITING[stuk.richting],
    "Gemeente Voorbeeld, Raadhuisstraat 1, 9990 AZ Voorbeeld",
  ];
}

/** The bytes of one versie of a document; the same document is always the same file. */
export function toInhoud(zaak: ZaakKern, document: DocumentGegevens, versie: number): Buffer {
  const { stuk, titel, groot } = document;
  const zaad = `${document.identificatie} ${versie}`;
  switch (stuk.vorm) {
    case "png":
      return stuk.type === "Foto" ? toFoto(zaad) : toTekening(zaad);
    case "odt":
      return toOdt(titel, toAlineas(zaak, document, versie));
    case "txt":
      return Buffer.from(`${titel}\n\n${toAlineas(zaak, document, versie).join("\n\n")}\n`);
    case "pdf":
      return toPdf(titel, toAlineas(zaak, document, versie), groot ? toGrootBeeld(zaad) : undefined);
  }
}
