import { deflateSync } from "node:zlib";
import { crc32 } from "./crc32.ts";

export type Kleur = readonly [number, number, number];

const MERK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ACHT_BIT_RGB = [8, 2, 0, 0, 0];

function toBlok(soort: string, inhoud: Uint8Array): Buffer {
  const kern = Buffer.concat([Buffer.from(soort, "latin1"), inhoud]);
  const blok = Buffer.alloc(kern.length + 8);
  blok.writeUInt32BE(inhoud.length, 0);
  kern.copy(blok, 4);
  blok.writeUInt32BE(crc32(kern), kern.length + 4);
  return blok;
}

/** A PNG of which `verf` says the colour of every pixel. */
export function toPng(breed: number, hoog: number, verf: (x: number, y: number) => Kleur): Buffer {
  const rij = breed * 3 + 1;
  const pixels = Buffer.alloc(rij * hoog);
  for (let y = 0; y < hoog; y++) for (let x = 0; x < breed; x++) pixels.set(verf(x, y), y * rij + 1 + x * 3);
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  kop.set(ACHT_BIT_RGB, 8);
  return Buffer.concat([
    MERK,
    toBlok("IHDR", kop),
    toBlok("IDAT", deflateSync(pixels)),
    toBlok("IEND", new Uint8Array()),
  ]);
}
