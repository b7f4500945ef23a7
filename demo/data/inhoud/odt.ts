import { toZip } from "./zip.ts";

const MIMETYPE = "application/vnd.oasis.opendocument.text";
const KOP = '<?xml version="1.0" encoding="UTF-8"?>';
const NS = "urn:oasis:names:tc:opendocument:xmlns";

const ENTITEITEN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const veilig = (tekst: string) => tekst.replace(/[&<>]/g, (teken) => ENTITEITEN[teken] ?? teken);

const MANIFEST = `${KOP}<manifest:manifest xmlns:manifest="${NS}:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${MIMETYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`;

/** A text document with a heading and paragraphs. */
export function toOdt(titel: string, alineas: readonly string[]): Buffer {
  const tekst = alineas.map((alinea) => `<text:p>${veilig(alinea)}</text:p>`).join("");
  const inhoud = `${KOP}<office:document-content xmlns:office="${NS}:office:1.0" xmlns:text="${NS}:text:1.0" office:version="1.2">
<office:body><office:text><text:h text:outline-level="1">${veilig(titel)}</text:h>${tekst}</office:text></office:body>
</office:document-content>`;
  return toZip([
    { naam: "mimetype", inhoud: Buffer.from(MIMETYPE), onverpakt: true },
    { naam: "content.xml", inhoud: Buffer.from(inhoud) },
    { naam: "META-INF/manifest.xml", inhoud: Buffer.from(MANIFEST) },
  ]);
}
