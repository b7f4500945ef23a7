const EENHEDEN = ["bytes", "kB", "MB", "GB", "TB"];

/** 1234567 → "1,2 MB". */
export function toOmvang(bytes: number): string {
  const stap = bytes < 1000 ? 0 : Math.min(EENHEDEN.length - 1, Math.floor(Math.log10(bytes) / 3));
  const getal = bytes / 1000 ** stap;
  const woord = getal < 10 && stap > 0 ? getal.toFixed(1).replace(".", ",") : String(Math.round(getal));
  return `${woord} ${EENHEDEN[stap] ?? ""}`;
}
