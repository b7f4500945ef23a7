import { createToeval } from "../toeval.ts";
import type { Beeld } from "./pdf.ts";
import { type Kleur, toPng } from "./png.ts";

const BREED = 240;
const HOOG = 160;
const LUCHT: Kleur = [168, 203, 230];
const GROND: Kleur = [120, 144, 92];
const PAPIER: Kleur = [250, 249, 244];
const LIJN: Kleur = [40, 60, 90];

type Vlak = { x: number; y: number; breed: number; hoog: number; kleur: Kleur };

function toVlakken(toeval: () => number, aantal: number, horizon: number): Vlak[] {
  const kleur = (): Kleur => [
    90 + Math.floor(toeval() * 130),
    70 + Math.floor(toeval() * 90),
    60 + Math.floor(toeval() * 60),
  ];
  return Array.from({ length: aantal }, () => {
    const hoog = 24 + Math.floor(toeval() * 60);
    return {
      x: Math.floor(toeval() * (BREED - 50)),
      y: horizon - hoog,
      breed: 28 + Math.floor(toeval() * 44),
      hoog,
      kleur: kleur(),
    };
  });
}

const raakt = ({ x: links, y: boven, breed, hoog }: Vlak, x: number, y: number) =>
  x >= links && x < links + breed && y >= boven && y < boven + hoog;

/** A street with houses below a sky: no photograph, but a picture all the same. */
export function toFoto(zaad: string): Buffer {
  const toeval = createToeval(zaad);
  const horizon = 100 + Math.floor(toeval() * 20);
  const huizen = toVlakken(toeval, 5, horizon);
  return toPng(
    BREED,
    HOOG,
    (x, y) => huizen.findLast((huis) => raakt(huis, x, y))?.kleur ?? (y < horizon ? LUCHT : GROND),
  );
}

/** The outlines of some buildings on paper with a grid. */
export function toTekening(zaad: string): Buffer {
  const toeval = createToeval(zaad);
  const vormen = toVlakken(toeval, 4, 130);
  return toPng(BREED, HOOG, (x, y) => {
    const rand = vormen.some(
      (vorm) =>
        raakt(vorm, x, y) &&
        !raakt({ ...vorm, x: vorm.x + 2, y: vorm.y + 2, breed: vorm.breed - 4, hoog: vorm.hoog - 4 }, x, y),
    );
    if (rand) return LIJN;
    return x % 20 === 0 || y % 20 === 0 ? [222, 226, 230] : PAPIER;
  });
}

/** Some megabytes of picture, for the one document that has to be sent in parts. */
export function toGrootBeeld(zaad: string): Beeld {
  const toeval = createToeval(zaad);
  const [breed, hoog] = [1200, 900];
  const rgb = Buffer.alloc(breed * hoog * 3);
  for (let i = 0; i < rgb.length; i += 3)
    rgb.set([200 + toeval() * 30, 205 + toeval() * 30, 190 + toeval() * 30], i);
  return { breed, hoog, rgb };
}
