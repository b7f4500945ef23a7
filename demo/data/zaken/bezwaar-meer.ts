import type { Hulp } from "../maken/hulp.ts";
import { maakZaken } from "../maken/maken.ts";
import type { ZaakOpzet } from "../model.ts";
import { bezwaar } from "../zaaktypen/bezwaar.ts";
import { handhavingszaken } from "./handhaving.ts";
import { omgevingsvergunningenMeer } from "./omgevingsvergunning-meer.ts";
import { parkeervergunningen } from "./parkeren.ts";
import { subsidies } from "./subsidie.ts";
import { wmoZaken } from "./wmo.ts";

const BESLUITEN = [
  ["omgevingsvergunning", omgevingsvergunningenMeer],
  ["subsidie", subsidies],
  ["Wmo", wmoZaken],
  ["parkeren", parkeervergunningen],
  ["handhaving", handhavingszaken],
] as const;

/** Awb 6:7: within six weeks. */
const BEZWAARTERMIJN = 42;

/** Decisions that a bezwaar of that day may be about. */
const listBesloten = (begin: number): (readonly [string, ZaakOpzet])[] =>
  BESLUITEN.flatMap(([onderwerp, zaken]) =>
    zaken
      .filter(({ afgehandeld }) => {
        const dag = -(afgehandeld?.dagenGeleden ?? Infinity);
        return dag <= begin && dag >= begin - BEZWAARTERMIJN;
      })
      .map((zaak) => [onderwerp, zaak] as const),
  );

const AANSLAGEN = ["WOZ-waarde", "rioolheffing", "hondenbelasting", "forensenbelasting"] as const;

function toOnderwerp(h: Hulp) {
  const besloten = listBesloten(h.begin).filter(([, { omschrijving }]) => omschrijving.length <= 58);
  if (besloten.length > 0 && h.opTien(8)) {
    const [onderwerp, zaak] = h.kies(besloten);
    const kenmerk = `Besluit ${zaak.omschrijving}`;
    const dag = -(zaak.afgehandeld?.dagenGeleden ?? 0);
    return {
      onderwerp,
      kenmerk,
      dag,
      wie: zaak.aanvrager,
      tegen: `besluit ${zaak.omschrijving.charAt(0).toLowerCase()}${zaak.omschrijving.slice(1)}`,
      gaatOver: zaak.omschrijving,
    };
  }
  const adres = h.adres();
  const aanslag = h.kies(AANSLAGEN);
  return {
    onderwerp: aanslag === "WOZ-waarde" ? "WOZ" : "belasting",
    kenmerk: `Aanslag ${h.getal(40000, 59999)}`,
    dag: h.begin - h.getal(5, 38),
    wie: h.persoon(),
    tegen: `${aanslag} ${adres}`,
    gaatOver: undefined,
  };
}

export const bezwarenMeer = maakZaken({
  zaaktype: bezwaar,
  team: "juridisch",
  aantal: 27,
  schrijf: (h) => {
    const { onderwerp, kenmerk, dag, wie, tegen, gaatOver } = toOnderwerp(h);
    return {
      omschrijving: `Bezwaar tegen ${tegen}`,
      aanvrager: wie,
      ...(gaatOver === undefined ? {} : { gaatOver }),
      ...(h.status >= 4
        ? {
            andereRollen: [
              { roltype: "Commissie", wie: "commissie", toelichting: "Adviseert over het bezwaar" },
            ],
          }
        : {}),
      ...(onderwerp === "Wmo" ? { vertrouwelijkheid: "vertrouwelijk" as const } : {}),
      eigenschappen: {
        "Bestreden besluit": kenmerk,
        "Datum besluit": { dagen: dag },
        Onderwerp: onderwerp,
        ...(h.status >= 3 ? { Hoorzitting: { werkdag: h.eind - h.getal(8, 20), tijd: "10:00" } } : {}),
        ...(h.opTien(5) ? { Bedrag: h.getal(2, 60) * 50 } : {}),
      },
    };
  },
  opschorten: ["De gronden van het bezwaar ontbreken nog.", "Partijen proberen er samen uit te komen."],
  verlengen: ["De commissie heeft meer tijd nodig voor haar advies.", "De hoorzitting is verzet."],
  afloop: [
    ["Gegrond", "Het besluit was niet goed gemotiveerd."],
    ["Ongegrond", "Het besluit is juist."],
    ["Ongegrond", "Wat is aangevoerd leidt niet tot een ander besluit."],
    ["Niet-ontvankelijk", "Te laat ingediend, zonder goede reden."],
    ["Ingetrokken", "Na uitleg heeft de bezwaarmaker het bezwaar ingetrokken."],
  ],
});
