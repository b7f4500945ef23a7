import type { Rij } from "./rij.ts";
import { lijstCalls, werkCalls, zaakCalls } from "./rijen/aanroepen.ts";
import { bronExpand, bronLijst, bronTelling } from "./rijen/bron-lijst.ts";
import { bronRss } from "./rijen/bron-rss.ts";
import { jsLijst, jsZaak } from "./rijen/javascript.ts";
import { koud } from "./rijen/koud.ts";
import { zaakHop } from "./rijen/zaak-hop.ts";

/** Every figure that is held. A new one: a file in rijen/, and its name here. */
export const rijen: readonly Rij[] = [
  lijstCalls,
  werkCalls,
  zaakCalls,
  jsLijst,
  jsZaak,
  zaakHop,
  koud,
  bronLijst,
  bronTelling,
  bronExpand,
  bronRss,
];
