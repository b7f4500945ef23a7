import { Disclosure } from "@/components/ui/disclosure";

/** Algemene wet bestuursrecht, artikel 4:15, in our own words. */
export function WetOpschorten() {
  return (
    <Disclosure summary="Wat zegt de wet?">
      <p className="m-0">
        Is een aanvraag niet compleet, dan vraagt de gemeente de aanvrager om een aanvulling. Vanaf de dag na
        dat verzoek staat de termijn stil. Zij loopt weer door op de dag waarop de aanvulling binnenkomt. Komt
        er niets, dan loopt zij door zodra de tijd die de aanvrager kreeg voorbij is. De dagen dat de termijn
        stilstond, komen er aan het eind bij.
      </p>
      <p className="m-0">
        De termijn kan ook stilstaan om een andere reden, bijvoorbeeld als de aanvrager schriftelijk instemt
        met uitstel of als de vertraging door de aanvrager komt.
      </p>
      <p className="m-0 text-sm text-ink-subtle">Algemene wet bestuursrecht, artikel 4:5 en 4:15</p>
    </Disclosure>
  );
}

/** Algemene wet bestuursrecht, artikel 4:14, in our own words. */
export function WetVerlengen() {
  return (
    <Disclosure summary="Wat zegt de wet?">
      <p className="m-0">
        Lukt het niet om op tijd te beslissen, dan laat de gemeente dat aan de aanvrager weten voordat de
        termijn voorbij is. Zij noemt daarbij een nieuwe datum, zo dichtbij als kan. Hoeveel tijd er hoogstens
        bij mag, staat in de wet of de regeling waar de zaak onder valt; het zaaktype neemt dat over.
      </p>
      <p className="m-0">Het portaal stuurt geen bericht. Laat de aanvrager zelf weten dat u verlengt.</p>
      <p className="m-0 text-sm text-ink-subtle">Algemene wet bestuursrecht, artikel 4:14</p>
    </Disclosure>
  );
}
