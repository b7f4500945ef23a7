import type { Zaakgroep } from "./model.ts";
import { bezwarenLopend } from "./zaken/bezwaar-lopend.ts";
import { bezwarenOverig } from "./zaken/bezwaar-overig.ts";
import { evenementenLopend } from "./zaken/evenement-lopend.ts";
import { evenementenOverig } from "./zaken/evenement-overig.ts";
import { meldingenLopend } from "./zaken/melding-lopend.ts";
import { meldingenOverig } from "./zaken/melding-overig.ts";
import { omgevingsvergunningenLopend } from "./zaken/omgevingsvergunning-lopend.ts";
import { omgevingsvergunningenOverig } from "./zaken/omgevingsvergunning-overig.ts";
import { bezwaar } from "./zaaktypen/bezwaar.ts";
import { evenementenvergunning } from "./zaaktypen/evenementenvergunning.ts";
import { meldingOpenbareRuimte } from "./zaaktypen/melding-openbare-ruimte.ts";
import { omgevingsvergunning } from "./zaaktypen/omgevingsvergunning.ts";

export const groepen: readonly Zaakgroep[] = [
  {
    zaaktype: omgevingsvergunning,
    team: "vergunningen",
    zaken: [...omgevingsvergunningenLopend, ...omgevingsvergunningenOverig],
  },
  {
    zaaktype: evenementenvergunning,
    team: "vergunningen",
    zaken: [...evenementenLopend, ...evenementenOverig],
  },
  { zaaktype: bezwaar, team: "juridisch", zaken: [...bezwarenLopend, ...bezwarenOverig] },
  {
    zaaktype: meldingOpenbareRuimte,
    team: "openbare-ruimte",
    zaken: [...meldingenLopend, ...meldingenOverig],
  },
];
