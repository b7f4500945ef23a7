/** Longitude and latitude, as GeoJSON has them (EPSG:4326). */
export type Punt = readonly [number, number];

export type Plek = { naam: string; punt: Punt; huisnummer?: number; postcode?: string };

/** Begin and end of each street of the made-up town, its letters in the postcode and its highest number. */
const STRATEN: Readonly<Record<string, readonly [Punt, Punt, string, number]>> = {
  Anjerhof: [[5.4012, 52.2711], [5.4026, 52.2709], "AA", 24],
  Beatrixlaan: [[5.4031, 52.2698], [5.4077, 52.2685], "AB", 60],
  Beukenhof: [[5.4105, 52.2722], [5.4121, 52.2718], "AC", 30],
  Dijkweg: [[5.3921, 52.2769], [5.3989, 52.2802], "AD", 40],
  Eikenlaan: [[5.4098, 52.2731], [5.4149, 52.2745], "AE", 70],
  Esdoornlaan: [[5.4083, 52.2709], [5.4143, 52.2701], "AG", 56],
  Havenkade: [[5.3972, 52.2671], [5.4038, 52.2656], "AH", 52],
  "Hoge Akker": [[5.4201, 52.2643], [5.4259, 52.2628], "AJ", 18],
  Hoofdstraat: [[5.4021, 52.2675], [5.4089, 52.2669], "AK", 120],
  Industrieweg: [[5.4167, 52.2581], [5.4268, 52.2569], "AL", 90],
  Kerkplein: [[5.4051, 52.2679], [5.4059, 52.2682], "AM", 16],
  Korenstraat: [[5.4151, 52.2661], [5.4189, 52.2674], "AN", 48],
  Kruidenhof: [[5.4161, 52.2689], [5.4177, 52.2693], "AP", 22],
  Lindelaan: [[5.4062, 52.2713], [5.4118, 52.2737], "AR", 66],
  Marktstraat: [[5.4047, 52.2669], [5.4068, 52.2661], "AS", 38],
  Meidoornweg: [[5.4129, 52.2757], [5.4188, 52.2768], "AT", 44],
  Molenstraat: [[5.3998, 52.2692], [5.4027, 52.2724], "AV", 50],
  Nieuwstraat: [[5.4072, 52.2651], [5.4101, 52.2639], "AW", 58],
  Parkweg: [[5.4008, 52.2741], [5.4091, 52.2763], "AX", 80],
  Raadhuisstraat: [[5.4061, 52.2683], [5.4081, 52.2694], "AZ", 28],
  Rozenstraat: [[5.4035, 52.2725], [5.4063, 52.2731], "BA", 36],
  Schoolstraat: [[5.4119, 52.2688], [5.4149, 52.2679], "BB", 34],
  Sloterweg: [[5.3887, 52.2701], [5.3978, 52.2725], "BC", 130],
  Spoorlaan: [[5.4092, 52.2621], [5.4161, 52.2607], "BD", 110],
  Stationsweg: [[5.4085, 52.2648], [5.4112, 52.2617], "BE", 42],
  Tulpstraat: [[5.4023, 52.2733], [5.4052, 52.2742], "BG", 64],
  Vlierhof: [[5.4131, 52.2713], [5.4143, 52.2718], "BH", 20],
  Waterleliestraat: [[5.4192, 52.2702], [5.4231, 52.2716], "BJ", 32],
  Wilgenpad: [[5.4062, 52.2748], [5.4099, 52.2755], "BK", 26],
  Zonneweide: [[5.4203, 52.2683], [5.4251, 52.2691], "BL", 46],
};

/** Spots without an address. */
const PLEKKEN: Readonly<Record<string, Punt>> = {
  Dorpsplein: [5.4057, 52.2672],
  "Evenemententerrein Oost": [5.4289, 52.2661],
  Parkbos: [5.4041, 52.2779],
  "Recreatieplas De Vaart": [5.3852, 52.2748],
  "Sportpark De Vaart": [5.3881, 52.2736],
  Schoolplein: [5.4131, 52.2684],
};

export const straatnamen: readonly string[] = Object.keys(STRATEN);

const rond = (getal: number) => Number(getal.toFixed(6));
const tussen = ([x1, y1]: Punt, [x2, y2]: Punt, deel: number): Punt => [
  rond(x1 + (x2 - x1) * deel),
  rond(y1 + (y2 - y1) * deel),
];

/** The highest number of a street. */
export const hoogsteNummer = (straat: string): number => STRATEN[straat]?.[3] ?? 1;

/** The place a text names: a street of the town with or without a number, or a well-known spot. */
export function findPlek(tekst: string): Plek | undefined {
  for (const [naam, [begin, eind, letters, hoogste]] of Object.entries(STRATEN)) {
    const gevonden = tekst.match(new RegExp(`\\b${naam}\\b(?: (\\d+))?`));
    if (!gevonden) continue;
    const [, nummer] = gevonden;
    const huisnummer = nummer === undefined ? undefined : Number(nummer);
    const punt = tussen(begin, eind, Math.min(1, (huisnummer ?? hoogste / 2) / hoogste));
    return huisnummer === undefined ? { naam, punt } : { naam, punt, huisnummer, postcode: `9990${letters}` };
  }
  for (const [naam, punt] of Object.entries(PLEKKEN)) if (tekst.includes(naam)) return { naam, punt };
  return undefined;
}
