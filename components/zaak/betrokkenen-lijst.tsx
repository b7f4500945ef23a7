import type { Betrokkene } from "@/lib/zaak/betrokkenen";

export function BetrokkenenLijst({ betrokkenen }: { betrokkenen: Betrokkene[] }) {
  return (
    <ul className="m-0 grid list-none gap-3 p-0">
      {betrokkenen.map(({ url, rol, naam, soort, toelichting }) => (
        <li key={url}>
          <p className="text-sm text-ink-subtle">
            {rol} ({soort})
          </p>
          <p className="font-semibold [overflow-wrap:anywhere]">{naam}</p>
          {toelichting && <p className="text-sm">{toelichting}</p>}
        </li>
      ))}
    </ul>
  );
}
