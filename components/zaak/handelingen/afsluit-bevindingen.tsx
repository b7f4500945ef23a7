import { useId } from "react";
import { Heading } from "@/components/ui/heading";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Bevinding, Punt } from "@/lib/zaak/afsluiten/bevinding";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { GebruiksrechtKnop } from "./gebruiksrecht-knop";

const ERNST: Record<Bevinding["ernst"], { icoon: IconName; kleur: string; woord: string }> = {
  blokkeert: { icoon: "fout", kleur: "text-negative", woord: "Moet eerst" },
  waarschuwing: { icoon: "waarschuwing", kleur: "text-warning", woord: "Let op" },
  "niet gecontroleerd": { icoon: "info", kleur: "text-info", woord: "Niet gecontroleerd" },
  goed: { icoon: "vink-cirkel", kleur: "text-positive", woord: "In orde" },
};
const VOLGORDE = Object.keys(ERNST);

interface Props {
  zaak: ZaakDetail;
  bevindingen: Bevinding[];
  herlees: () => Promise<unknown>;
}

/** What the check before closing found: what has to be done first on top, what is all right below. */
export function AfsluitBevindingen({ zaak, bevindingen, herlees }: Props) {
  const kopId = useId();
  const opErnst = [...bevindingen].sort(
    (een, ander) => VOLGORDE.indexOf(een.ernst) - VOLGORDE.indexOf(ander.ernst),
  );
  return (
    <section aria-labelledby={kopId} className="grid gap-3">
      <Heading level={3} size={4} id={kopId}>
        Controle vooraf
      </Heading>
      {opErnst.length === 0 && <p className="m-0">Er staat niets in de weg.</p>}
      <ul className="m-0 grid list-none gap-3 p-0">
        {opErnst.map((bevinding) => (
          <li key={`${bevinding.soort} ${bevinding.ernst}`} className="flex gap-3">
            <span className={`${ERNST[bevinding.ernst].kleur} text-xl leading-none`}>
              <Icon name={ERNST[bevinding.ernst].icoon} />
            </span>
            <div className="grid min-w-0 gap-1">
              <p className="m-0 font-semibold">
                <VisuallyHidden>{ERNST[bevinding.ernst].woord}: </VisuallyHidden>
                {bevinding.titel}
              </p>
              {bevinding.uitleg && <p className="m-0">{bevinding.uitleg}</p>}
              {bevinding.punten && <Punten punten={bevinding.punten} />}
              {bevinding.soort === "gebruiksrecht" && (
                <GebruiksrechtKnop zaak={zaak} punten={bevinding.punten ?? []} herlees={herlees} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MEESTE = 5;

function Punten({ punten }: { punten: Punt[] }) {
  const rest = punten.length - MEESTE;
  return (
    <ul className="m-0 grid list-disc gap-1 pl-5">
      {punten.slice(0, rest === 1 ? MEESTE + 1 : MEESTE).map(({ naam, uuid, href }) => (
        <li key={uuid ?? naam} className="break-words">
          {href ? (
            <Link href={href} newTab>
              {naam}
            </Link>
          ) : (
            naam
          )}
        </li>
      ))}
      {rest > 1 && <li>en nog {rest} andere</li>}
    </ul>
  );
}
