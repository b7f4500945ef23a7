import type { Locatie, Vorm } from "@/lib/zaak/gegevens/locatie";

export const BREED = 480;
export const HOOG = 240;
const RAND = 40;
const METER_PER_GRAAD = 111_320; // along a meridian; along a parallel times the cosine of its latitude
const KLEINSTE_METER = 120; // a point alone is shown in as much of its surroundings

type Punt = readonly [x: number, y: number];

export interface Kaartbeeld {
  vormen: { soort: Vorm["soort"]; paden: Punt[][] }[];
  /** A round length, and how long that is on the drawing. */
  schaal: { woorden: string; lengte: number };
}

/** The shapes on a flat drawing, north up: at the size of a town the earth is flat enough. */
export function toKaartbeeld({ vormen }: Pick<Locatie, "vormen">): Kaartbeeld {
  const posities = vormen.flatMap(({ paden }) => paden.flat());
  const lengtes = posities.map(([lengte]) => lengte);
  const breedtes = posities.map(([, breedte]) => breedte);
  const midden = { lengte: (min(lengtes) + max(lengtes)) / 2, breedte: (min(breedtes) + max(breedtes)) / 2 };
  const perLengte = METER_PER_GRAAD * Math.max(0.01, Math.cos((midden.breedte * Math.PI) / 180));
  const wijd = Math.max(KLEINSTE_METER, (max(lengtes) - min(lengtes)) * perLengte);
  const hoog = Math.max(KLEINSTE_METER, (max(breedtes) - min(breedtes)) * METER_PER_GRAAD);
  const puntPerMeter = Math.min((BREED - 2 * RAND) / wijd, (HOOG - 2 * RAND) / hoog);
  const toPunt = ([lengte, breedte]: readonly [number, number]): Punt => [
    rond(BREED / 2 + (lengte - midden.lengte) * perLengte * puntPerMeter),
    rond(HOOG / 2 - (breedte - midden.breedte) * METER_PER_GRAAD * puntPerMeter),
  ];
  const meters = toRondeLengte(BREED / 4 / puntPerMeter);
  return {
    vormen: vormen.map(({ soort, paden }) => ({ soort, paden: paden.map((pad) => pad.map(toPunt)) })),
    schaal: {
      woorden: meters < 1000 ? `${meters} m` : `${meters / 1000} km`,
      lengte: rond(meters * puntPerMeter),
    },
  };
}

/** The largest of 1, 2, 5, 10, 20, ... that is not longer. */
function toRondeLengte(meters: number): number {
  const macht = 10 ** Math.floor(Math.log10(meters));
  return ([5, 2].find((keer) => keer * macht <= meters) ?? 1) * macht;
}

const min = (getallen: number[]) => getallen.reduce((een, ander) => Math.min(een, ander), Infinity);
const max = (getallen: number[]) => getallen.reduce((een, ander) => Math.max(een, ander), -Infinity);
const rond = (getal: number) => Math.round(getal * 10) / 10;
