import { toDatumLang } from "@/lib/termijn/datum";
import type { Einddatum } from "@/lib/termijn/einddatum";
import { toBerekendeDatums } from "@/lib/termijn/nieuwe-datums";
import { toUitleg } from "@/lib/termijn/uitleg";
import type { ZaakFormulier } from "@/lib/zaak/aanmaken/zaak-formulier.schema";

interface Props {
  startdatum: string;
  formulier: Pick<ZaakFormulier, "termijn" | "vandaag">;
}

/** By when the zaak has to be done, and why: counted again with every other startdatum. */
export function TermijnVooruitblik({ startdatum, formulier: { termijn, vandaag } }: Props) {
  const { doorlooptijd, servicenorm, gelijkgesteldeDagen } = termijn;
  const geldig = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(startdatum);
  const datums = geldig
    ? toBerekendeDatums(
        { startdatum, doorlooptijd, servicenorm, opschortingen: [], verlenging: undefined },
        gelijkgesteldeDagen,
      )
    : undefined;
  const regels = [
    { naam: "Uiterste datum", einddatum: datums?.uiterlijkeEinddatumAfdoening },
    { naam: "Streefdatum", einddatum: datums?.einddatumGepland },
  ];
  return (
    <div
      role="status"
      aria-label="Termijn"
      className="grid gap-2 border-l-4 border-accent bg-sunken px-4 py-3"
    >
      {datums ? (
        regels.map(({ naam, einddatum }) => (
          <p key={naam}>
            {naam}: <strong>{einddatum ? toDatumLang(einddatum.datum) : "geen"}</strong>
            <Waarom einddatum={einddatum} gelijkgesteldeDagen={gelijkgesteldeDagen} vandaag={vandaag} />
          </p>
        ))
      ) : (
        <p>Vul een startdatum in om te zien wanneer de zaak klaar moet zijn.</p>
      )}
    </div>
  );
}

interface WaaromProps {
  einddatum: Einddatum | undefined;
  gelijkgesteldeDagen: readonly string[];
  vandaag: string;
}

function Waarom({ einddatum, gelijkgesteldeDagen, vandaag }: WaaromProps) {
  return (
    <span className="block text-sm text-ink-subtle">
      {einddatum ? toUitleg(einddatum, gelijkgesteldeDagen) : "Het zaaktype noemt hiervoor geen duur."}
      {einddatum && einddatum.datum < vandaag && " Deze datum is al voorbij."}
    </span>
  );
}
