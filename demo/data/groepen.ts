import type { Zaakgroep } from "./model.ts";
import { bezwarenLopend } from "./zaken/bezwaar-lopend.ts";
import { bezwarenMeer } from "./zaken/bezwaar-meer.ts";
import { bezwarenOverig } from "./zaken/bezwaar-overig.ts";
import { burgerzakenZaken } from "./zaken/burgerzaken.ts";
import { handhavingMetMeldingen, meldingenVoorHandhaving, parkeerontheffingen } from "./zaken/deelzaken.ts";
import { evenementenLopend } from "./zaken/evenement-lopend.ts";
import { evenementenMeer } from "./zaken/evenement-meer.ts";
import { evenementenOverig } from "./zaken/evenement-overig.ts";
import { handhavingszaken } from "./zaken/handhaving.ts";
import { klachten } from "./zaken/klacht.ts";
import { leerlingenvervoerZaken } from "./zaken/leerlingenvervoer.ts";
import { meldingenLopend } from "./zaken/melding-lopend.ts";
import { meldingenMeer } from "./zaken/melding-meer.ts";
import { meldingenOverig } from "./zaken/melding-overig.ts";
import { omgevingsvergunningenLopend } from "./zaken/omgevingsvergunning-lopend.ts";
import { omgevingsvergunningenMeer } from "./zaken/omgevingsvergunning-meer.ts";
import { omgevingsvergunningenOverig } from "./zaken/omgevingsvergunning-overig.ts";
import { parkeervergunningen } from "./zaken/parkeren.ts";
import { subsidies } from "./zaken/subsidie.ts";
import { wmoZaken } from "./zaken/wmo.ts";
import { wooVerzoeken } from "./zaken/woo.ts";
import { bezwaar } from "./zaaktypen/bezwaar.ts";
import { burgerzaken } from "./zaaktypen/burgerzaken.ts";
import { evenementenvergunning } from "./zaaktypen/evenementenvergunning.ts";
import { handhaving } from "./zaaktypen/handhaving.ts";
import { klacht } from "./zaaktypen/klacht.ts";
import { leerlingenvervoer } from "./zaaktypen/leerlingenvervoer.ts";
import { meldingOpenbareRuimte } from "./zaaktypen/melding-openbare-ruimte.ts";
import { omgevingsvergunning } from "./zaaktypen/omgevingsvergunning.ts";
import { parkeren } from "./zaaktypen/parkeren.ts";
import { subsidie } from "./zaaktypen/subsidie.ts";
import { wmo } from "./zaaktypen/wmo.ts";
import { woo } from "./zaaktypen/woo.ts";

/** The place of a zaak in here gives its identificatie: add at the end. */
export const groepen: readonly Zaakgroep[] = [
  {
    zaaktype: omgevingsvergunning,
    team: "vergunningen",
    zaken: [...omgevingsvergunningenLopend, ...omgevingsvergunningenOverig, ...omgevingsvergunningenMeer],
  },
  {
    zaaktype: evenementenvergunning,
    team: "vergunningen",
    zaken: [...evenementenLopend, ...evenementenOverig, ...evenementenMeer],
  },
  { zaaktype: bezwaar, team: "juridisch", zaken: [...bezwarenLopend, ...bezwarenOverig, ...bezwarenMeer] },
  {
    zaaktype: meldingOpenbareRuimte,
    team: "openbare-ruimte",
    zaken: [...meldingenLopend, ...meldingenOverig, ...meldingenMeer, ...meldingenVoorHandhaving],
  },
  { zaaktype: subsidie, team: "onderwijs-subsidies", zaken: subsidies },
  { zaaktype: wmo, team: "sociaal-domein", zaken: wmoZaken },
  { zaaktype: woo, team: "juridisch", zaken: wooVerzoeken },
  { zaaktype: parkeren, team: "publiekszaken", zaken: [...parkeervergunningen, ...parkeerontheffingen] },
  { zaaktype: leerlingenvervoer, team: "onderwijs-subsidies", zaken: leerlingenvervoerZaken },
  { zaaktype: klacht, team: "juridisch", zaken: klachten },
  { zaaktype: handhaving, team: "handhaving", zaken: [...handhavingszaken, ...handhavingMetMeldingen] },
  { zaaktype: burgerzaken, team: "publiekszaken", zaken: burgerzakenZaken },
];
