import { deflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.ts";

export type Bestand = {
  naam: string;
  inhoud: Buffer;
  /** As it is: a reader may look for it at a fixed place. */ onverpakt?: true;
};

const VERSIE = 20;
const VERPAKT = 8;
/** 1 January 2024 in the date of MS-DOS: the same content is always the same file. */
const DATUM = ((2024 - 1980) << 9) | (1 << 5) | 1;

function toKop(bestand: Bestand, verpakt: Buffer): Buffer {
  const kop = Buffer.alloc(26);
  kop.writeUInt16LE(VERSIE, 0);
  kop.writeUInt16LE(bestand.onverpakt ? 0 : VERPAKT, 4);
  kop.writeUInt16LE(DATUM, 8);
  kop.writeUInt32LE(crc32(bestand.inhoud), 10);
  kop.writeUInt32LE(verpakt.length, 14);
  kop.writeUInt32LE(bestand.inhoud.length, 18);
  kop.writeUInt16LE(Buffer.byteLength(bestand.naam), 22);
  return kop;
}

/** A ZIP archive of these files, in this order. */
export function toZip(bestanden: readonly Bestand[]): Buffer {
  const delen: Buffer[] = [];
  const inhoud: Buffer[] = [];
  let plek = 0;
  for (const bestand of bestanden) {
    const naam = Buffer.from(bestand.naam);
    const verpakt = bestand.onverpakt ? bestand.inhoud : deflateRawSync(bestand.inhoud);
    const kop = toKop(bestand, verpakt);
    const deel = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), kop, naam, verpakt]);
    const staart = Buffer.alloc(14);
    staart.writeUInt32LE(plek, 10);
    const versie = Buffer.alloc(2);
    versie.writeUInt16LE(VERSIE, 0);
    inhoud.push(Buffer.concat([Buffer.from("PK\x01\x02", "latin1"), versie, kop, staart, naam]));
    delen.push(deel);
    plek += deel.length;
  }
  const lijst = Buffer.concat(inhoud);
  const slot = Buffer.alloc(22);
  slot.write("PK\x05\x06", 0, "latin1");
  slot.writeUInt16LE(bestanden.length, 8);
  slot.writeUInt16LE(bestanden.length, 10);
  slot.writeUInt32LE(lijst.length, 12);
  slot.writeUInt32LE(plek, 16);
  return Buffer.concat([...delen, lijst, slot]);
}
