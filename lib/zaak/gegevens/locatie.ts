import "server-only";
import { z } from "zod";

/** Longitude and latitude in degrees (EPSG:4326), as GeoJSON has them. */
type Positie = readonly [lengte: number, breedte: number];

export interface Vorm {
  soort: "punt" | "lijn" | "vlak";
  /** One for a punt or a lijn; of a vlak the rings: its edge, then its holes. */
  paden: Positie[][];
}

export interface Locatie {
  /** What it is, in a few words: "een punt", "2 vlakken". */
  soort: string;
  vormen: Vorm[];
  /** The coordinates of every shape, as text: `52.27130° N, 5.40120° O`. */
  coordinaten: string[];
  /** All of it in one line. */
  kort: string;
  /** The coordinates lie outside the Netherlands: they may be swapped. */
  buitenNederland: boolean;
  /** Why it cannot be drawn; then there are no shapes. */
  ongeldig?: string;
}

const positie = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())
  .transform(([lengte, breedte]): Positie => [lengte, breedte]);
const lijn = z.array(positie).min(2);
const ring = z.array(positie).min(4);
const punt = (coordinaten: Positie): Vorm => ({ soort: "punt", paden: [[coordinaten]] });
const lijnVan = (coordinaten: Positie[]): Vorm => ({ soort: "lijn", paden: [coordinaten] });
const vlak = (ringen: Positie[][]): Vorm => ({ soort: "vlak", paden: ringen });

/** RFC 7946, section 3.1; collections one level deep is all that a zaak needs. */
const enkelSchema = z.discriminatedUnion("type", [
  z
    .object({ type: z.literal("Point"), coordinates: positie })
    .transform(({ coordinates }) => [punt(coordinates)]),
  z
    .object({ type: z.literal("MultiPoint"), coordinates: z.array(positie).min(1) })
    .transform(({ coordinates }) => coordinates.map(punt)),
  z
    .object({ type: z.literal("LineString"), coordinates: lijn })
    .transform(({ coordinates }) => [lijnVan(coordinates)]),
  z
    .object({ type: z.literal("MultiLineString"), coordinates: z.array(lijn).min(1) })
    .transform(({ coordinates }) => coordinates.map(lijnVan)),
  z
    .object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) })
    .transform(({ coordinates }) => [vlak(coordinates)]),
  z
    .object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) })
    .transform(({ coordinates }) => coordinates.map(vlak)),
]);
const geometrieSchema = z.union([
  enkelSchema,
  z
    .object({ type: z.literal("GeometryCollection"), geometries: z.array(enkelSchema).min(1) })
    .transform(({ geometries }) => geometries.flat()),
]);

const MEERVOUD = { punt: "punten", lijn: "lijnen", vlak: "vlakken" };
const NEDERLAND = { west: 3.2, oost: 7.3, zuid: 50.7, noord: 53.8 };
const MEESTE_COORDINATEN = 12;

/** The zaakgeometrie of a zaak, ready to be drawn and to be read; undefined when there is none. */
export function toLocatie(zaakgeometrie: unknown): Locatie | undefined {
  if (zaakgeometrie === null || zaakgeometrie === undefined) return undefined;
  const { data: vormen } = geometrieSchema.safeParse(zaakgeometrie);
  if (!vormen) {
    const ongeldig = "De bron geeft een locatie die geen geldige GeoJSON is. Zij kan niet worden getekend.";
    return {
      soort: "onleesbaar",
      vormen: [],
      coordinaten: [],
      kort: "onleesbaar",
      buitenNederland: false,
      ongeldig,
    };
  }
  const soort = toSoort(vormen);
  const coordinaten = vormen.map(toTekst);
  return {
    soort,
    vormen,
    coordinaten,
    kort: `${soort}: ${coordinaten[0] ?? ""}${coordinaten.length > 1 ? " en meer" : ""}`,
    buitenNederland: vormen.some(({ paden }) => paden.flat().some(isBuitenNederland)),
  };
}

function toSoort(vormen: Vorm[]): string {
  const delen = (["punt", "lijn", "vlak"] as const).flatMap((soort) => {
    const aantal = vormen.filter((vorm) => vorm.soort === soort).length;
    if (aantal === 0) return [];
    return aantal === 1 ? `een ${soort}` : `${aantal} ${MEERVOUD[soort]}`;
  });
  return delen.join(" en ");
}

function toTekst({ soort, paden }: Vorm): string {
  const posities = paden[0] ?? [];
  const getoond = posities.slice(0, MEESTE_COORDINATEN).map(toPositieTekst).join("; ");
  const rest = posities.length - MEESTE_COORDINATEN;
  const gaten = soort === "vlak" && paden.length > 1 ? ` (met ${paden.length - 1} uitsparing)` : "";
  return `${getoond}${rest > 0 ? ` en nog ${rest} punten` : ""}${gaten}`;
}

/** Five decimals are about a metre. */
function toPositieTekst([lengte, breedte]: Positie): string {
  const graden = (waarde: number, plus: string, min: string) =>
    `${Math.abs(waarde).toFixed(5)}° ${waarde < 0 ? min : plus}`;
  return `${graden(breedte, "N", "Z")}, ${graden(lengte, "O", "W")}`;
}

function isBuitenNederland([lengte, breedte]: Positie): boolean {
  const { west, oost, zuid, noord } = NEDERLAND;
  return lengte < west || lengte > oost || breedte < zuid || breedte > noord;
}
