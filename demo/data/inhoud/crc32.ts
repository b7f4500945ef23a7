const TABEL = Uint32Array.from({ length: 256 }, (_, index) => {
  let waarde = index;
  for (let bit = 0; bit < 8; bit++) waarde = waarde & 1 ? 0xedb88320 ^ (waarde >>> 1) : waarde >>> 1;
  return waarde;
});

/** The checksum that PNG and ZIP carry; node:zlib has it from Node 22 only. */
export function crc32(bytes: Uint8Array): number {
  let som = 0xffffffff;
  for (const byte of bytes) som = (TABEL[(som ^ byte) & 0xff] ?? 0) ^ (som >>> 8);
  return (som ^ 0xffffffff) >>> 0;
}
