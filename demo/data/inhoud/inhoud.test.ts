import { inflateRawSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { toFoto, toGrootBeeld, toTekening } from "./beeld.ts";
import { crc32 } from "./crc32.ts";
import { toOdt } from "./odt.ts";
import { toPdf } from "./pdf.ts";

test("crc32 is the one of ZIP and PNG", () => {
  expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
});

function checkPdf(pdf: Buffer) {
  const tekst = pdf.toString("latin1");
  expect(tekst.startsWith("%PDF-1.4\n")).toBe(true);
  expect(tekst.endsWith("%%EOF\n")).toBe(true);
  const xref = Number(/startxref\n(\d+)\n/.exec(tekst)?.[1]);
  expect(tekst.slice(xref, xref + 5)).toBe("xref\n");
  const plekken = [...tekst.slice(xref).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, plek]) => Number(plek));
  plekken.forEach((plek, i) => expect(tekst.slice(plek, plek + 8)).toBe(`${i + 1} 0 obj\n`));
  expect(tekst).toContain(`/Size ${plekken.length + 1} `);
  for (const [, lengte, begin] of [...tekst.matchAll(/\/Length (\d+) >>\nstream\n/g)].map(
    (gevonden) => [gevonden, Number(gevonden[1]), gevonden.index + gevonden[0].length] as const,
  ))
    expect(tekst.slice(begin + lengte, begin + lengte + 10)).toBe("\nendstream");
  return tekst;
}

test("a PDF has an xref table that points at its objects, and text that is escaped and broken off", () => {
  const tekst = checkPdf(toPdf("Besluit (kopie)", ["Eén alinea. ".repeat(20), "Een € is geen Latin-1."]));
  expect(tekst).toContain("(Besluit \\(kopie\\)) Tj");
  expect(tekst).toContain("Een ? is geen");
  for (const [, regel = ""] of tekst.matchAll(/\((.*)\) Tj T\*/g)) expect(regel.length).toBeLessThan(90);
});

test("a PDF with a picture is some megabytes", () => {
  const pdf = toPdf("Tekeningen", ["Zie hieronder."], toGrootBeeld("a"));
  checkPdf(pdf);
  expect(pdf.length).toBeGreaterThan(3_000_000);
});

function readPng(png: Buffer) {
  const blokken = new Map<string, Buffer>();
  for (let plek = 8; plek < png.length;) {
    const lengte = png.readUInt32BE(plek);
    const kern = png.subarray(plek + 4, plek + 8 + lengte);
    expect(png.readUInt32BE(plek + 8 + lengte)).toBe(crc32(kern));
    blokken.set(kern.toString("latin1", 0, 4), kern.subarray(4));
    plek += lengte + 12;
  }
  return blokken;
}

test("a PNG has right checksums and all of its pixels, and no two seeds are the same picture", () => {
  for (const png of [toFoto("a"), toTekening("a")]) {
    const blokken = readPng(png);
    expect([...blokken.keys()]).toEqual(["IHDR", "IDAT", "IEND"]);
    const [breed, hoog] = [
      blokken.get("IHDR")?.readUInt32BE(0) ?? 0,
      blokken.get("IHDR")?.readUInt32BE(4) ?? 0,
    ];
    expect(inflateSync(blokken.get("IDAT") ?? Buffer.alloc(0))).toHaveLength(hoog * (breed * 3 + 1));
  }
  expect(toFoto("a").equals(toFoto("b"))).toBe(false);
  expect(toFoto("a").equals(toFoto("a"))).toBe(true);
});

test("an ODT begins with its mimetype as it is, and holds text that is escaped", () => {
  const odt = toOdt("Verslag <1>", ["Wie & wat"]);
  expect(odt.toString("latin1", 30, 77)).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
  const lijst = odt.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  expect(odt.readUInt32LE(odt.length - 6)).toBe(lijst);
  const begin = odt.indexOf(Buffer.from("PK\x03\x04", "latin1"), 30);
  const inhoud = begin + 30 + odt.readUInt16LE(begin + 26);
  const xml = inflateRawSync(odt.subarray(inhoud, inhoud + odt.readUInt32LE(begin + 18))).toString();
  expect(xml).toContain(
    '<text:h text:outline-level="1">Verslag &lt;1&gt;</text:h><text:p>Wie &amp; wat</text:p>',
  );
  expect(odt.readUInt32LE(begin + 14)).toBe(crc32(Buffer.from(xml)));
});
