import { writeFile } from "node:fs/promises";
import { toPdf } from "../../data/inhoud/pdf.ts";
import { GEDEELD, padOf } from "../documenten/bestanden.ts";

const tekst = "Hierbij stuur ik u de stukken die bij mijn zaak horen.";

const voorbeeld = (naam: string, titel: string, formaat: string, bytes: Buffer) => ({
  bestand: `${GEDEELD}${naam}`,
  naam,
  titel,
  formaat,
  bytes,
});

/** The content that all documents of a filled source share; few files, each of them real. */
export const VOORBEELDEN = [
  voorbeeld("aanvraag.pdf", "Aanvraag", "application/pdf", toPdf("Aanvraag", [tekst])),
  voorbeeld("bijlage.pdf", "Bijlage bij de aanvraag", "application/pdf", toPdf("Bijlage", [tekst, tekst])),
  voorbeeld(
    "beschikking.pdf",
    "Beschikking",
    "application/pdf",
    toPdf("Beschikking", ["Wij verlenen wat u vroeg."]),
  ),
  voorbeeld(
    "notitie.txt",
    "Notitie van het gesprek",
    "text/plain",
    Buffer.from("Gesproken met de aanvrager.\n"),
  ),
];

export async function schrijfVoorbeelden(map: string): Promise<void> {
  for (const { bestand, bytes } of VOORBEELDEN) await writeFile(padOf(map, bestand), bytes);
}
