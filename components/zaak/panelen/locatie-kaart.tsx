import { useId } from "react";
import type { Locatie } from "@/lib/zaak/gegevens/locatie";
import { BREED, HOOG, toKaartbeeld, type Kaartbeeld } from "./kaartbeeld";

/** A drawing of its own, from the coordinates alone: nobody outside learns which place is looked at. */
export function LocatieKaart({ locatie }: { locatie: Locatie }) {
  const id = useId();
  const { vormen, schaal } = toKaartbeeld(locatie);
  const lijnen = toRaster(schaal.lengte);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
      viewBox={`0 0 ${BREED} ${HOOG}`}
      className="block h-auto w-full rounded-sm border border-line bg-sunken"
    >
      <title id={`${id}-titel`}>Kaartje van de locatie</title>
      <desc id={`${id}-uitleg`}>
        {`Het noorden is boven. Getekend: ${locatie.kort}. De schaalbalk is ${schaal.woorden}.`}
      </desc>
      <path d={lijnen} className="fill-none stroke-line" strokeWidth="1" />
      {vormen.map((vorm, plaats) => (
        <Tekening key={plaats} vorm={vorm} />
      ))}
      <g className="fill-ink stroke-ink" aria-hidden="true">
        <path d={`M${BREED - 22} 14l6 16-6-4-6 4z`} strokeWidth="0" />
        <text x={BREED - 22} y="44" textAnchor="middle" fontSize="13" strokeWidth="0">
          N
        </text>
        <path d={`M16 ${HOOG - 20}v6h${schaal.lengte}v-6`} className="fill-none stroke-ink" strokeWidth="2" />
        <text x="16" y={HOOG - 26} fontSize="13" strokeWidth="0">
          {schaal.woorden}
        </text>
      </g>
    </svg>
  );
}

function Tekening({ vorm: { soort, paden } }: { vorm: Kaartbeeld["vormen"][number] }) {
  const [eerste] = paden[0] ?? [];
  if (soort === "punt")
    return eerste ? (
      <g>
        <circle cx={eerste[0]} cy={eerste[1]} r="14" className="fill-accent opacity-20" />
        <circle cx={eerste[0]} cy={eerste[1]} r="6" className="fill-accent stroke-surface" strokeWidth="2" />
      </g>
    ) : null;
  const d = paden
    .map((pad) => `M${pad.map((punt) => punt.join(" ")).join("L")}${soort === "vlak" ? "Z" : ""}`)
    .join("");
  if (soort === "lijn")
    return <path d={d} className="fill-none stroke-accent" strokeWidth="4" strokeLinejoin="round" />;
  return (
    <g>
      <path d={d} fillRule="evenodd" className="fill-accent opacity-20" />
      <path d={d} className="fill-none stroke-accent" strokeWidth="2.5" strokeLinejoin="round" />
    </g>
  );
}

/** Lines as far apart as the scale bar is long. */
function toRaster(stap: number): string {
  const plaatsen = (lengte: number) =>
    Array.from({ length: Math.floor(lengte / stap) + 1 }, (_, nummer) => 16 + nummer * stap).filter(
      (plaats) => plaats < lengte,
    );
  const staand = plaatsen(BREED).map((x) => `M${x} 0V${HOOG}`);
  const liggend = plaatsen(HOOG).map((y) => `M0 ${HOOG - y}H${BREED}`);
  return [...staand, ...liggend].join("");
}
