const BREED = 595;
const HOOG = 842;
const MARGE = 64;
const REGELHOOGTE = 16;
const TEKENS_PER_REGEL = 84;

/** A picture of plain RGB bytes, to fill half a page with. */
export type Beeld = { breed: number; hoog: number; rgb: Buffer };

function breekAf(alinea: string): string[] {
  const regels: string[] = [""];
  for (const woord of alinea.split(" ")) {
    const laatste = regels.at(-1) ?? "";
    if (laatste !== "" && laatste.length + woord.length >= TEKENS_PER_REGEL) regels.push(woord);
    else regels[regels.length - 1] = laatste === "" ? woord : `${laatste} ${woord}`;
  }
  return regels;
}

/** Latin-1 is the part of WinAnsiEncoding that Dutch needs; what lies outside becomes a question mark. */
const toTekst = (regel: string) =>
  `(${regel.replace(/[^\x20-\x7e\xa1-\xff]/g, "?").replace(/[\\()]/g, "\\$&")}) Tj T*`;

function toStroom(titel: string, alineas: readonly string[], beeld?: Beeld): string {
  const regels = alineas.flatMap((alinea) => [...breekAf(alinea), ""]);
  return [
    "BT",
    `/F2 16 Tf ${REGELHOOGTE} TL ${MARGE} ${HOOG - MARGE} Td`,
    toTekst(titel),
    "T*",
    "/F1 11 Tf",
    ...regels.map(toTekst),
    "ET",
    ...(beeld ? [`q ${BREED - 2 * MARGE} 0 0 320 ${MARGE} ${MARGE} cm /Im1 Do Q`] : []),
  ].join("\n");
}

/** One page with a title and paragraphs, and a picture below if there is one; with an xref table that is right. */
export function toPdf(titel: string, alineas: readonly string[], beeld?: Beeld): Buffer {
  const stroom = Buffer.from(toStroom(titel, alineas, beeld), "latin1");
  const metStroom = (kop: string, inhoud: Buffer) =>
    Buffer.concat([
      Buffer.from(`<< ${kop} /Length ${inhoud.length} >>\nstream\n`, "latin1"),
      inhoud,
      Buffer.from("\nendstream", "latin1"),
    ]);
  const font = (naam: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${naam} /Encoding /WinAnsiEncoding >>`;
  const beelden = beeld ? "/XObject << /Im1 7 0 R >>" : "";
  const objecten: (string | Buffer)[] = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${BREED} ${HOOG}] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> ${beelden} >> >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    metStroom("", stroom),
    ...(beeld
      ? [
          metStroom(
            `/Type /XObject /Subtype /Image /Width ${beeld.breed} /Height ${beeld.hoog} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
            beeld.rgb,
          ),
        ]
      : []),
  ];
  const delen: Buffer[] = [Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  let plek = delen[0]?.length ?? 0;
  const plekken = objecten.map((object, i) => {
    const begin = plek;
    const deel = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`, "latin1"),
      typeof object === "string" ? Buffer.from(object, "latin1") : object,
      Buffer.from("\nendobj\n", "latin1"),
    ]);
    delen.push(deel);
    plek += deel.length;
    return begin;
  });
  const tabel = plekken.map((begin) => `${String(begin).padStart(10, "0")} 00000 n \n`).join("");
  const aantal = objecten.length + 1;
  const slot = `xref\n0 ${aantal}\n0000000000 65535 f \n${tabel}trailer\n<< /Size ${aantal} /Root 1 0 R >>\nstartxref\n${plek}\n%%EOF\n`;
  return Buffer.concat([...delen, Buffer.from(slot, "latin1")]);
}
