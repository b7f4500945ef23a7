import { TermijnSignaal } from "@/components/termijn/termijn-signaal";
import { Link } from "@/components/ui/link";
import type { ZaakRegel } from "@/lib/werkvoorraad/zaak-regel";

const KOLOMMEN = "lg:grid-cols-[13rem_minmax(0,7fr)_minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)]";

interface Props {
  label: string;
  regels: ZaakRegel[];
}

/** Zaken as rows, the fatal date first: it decides the order of work. A row is one link. */
export function ZaakRegels({ label, regels }: Props) {
  return (
    <div className="rounded-md border border-line bg-surface">
      <div
        aria-hidden="true"
        className={`hidden gap-x-4 border-b border-line px-4 py-2 text-sm text-ink-subtle lg:grid ${KOLOMMEN}`}
      >
        <span>Termijn</span>
        <span>Zaak</span>
        <span>Zaaktype</span>
        <span>Status</span>
        <span>Behandelaar</span>
      </div>
      <ul aria-label={label} className="m-0 list-none p-0">
        {regels.map((regel) => (
          <Regel key={`${regel.bron}/${regel.uuid}`} regel={regel} />
        ))}
      </ul>
    </div>
  );
}

function Regel({ regel }: { regel: ZaakRegel }) {
  const { bron, uuid, identificatie, omschrijving, zaaktype, status, behandelaars, termijn } = regel;
  return (
    <li
      className={`relative grid gap-x-4 gap-y-0.5 border-b border-line px-4 py-2 [contain-intrinsic-size:auto_3.5rem] [content-visibility:auto] last:border-b-0 hover:bg-sunken lg:items-baseline ${KOLOMMEN}`}
    >
      <TermijnSignaal termijn={termijn} />
      <div className="min-w-0">
        <Link
          quiet
          href={`/zaken/${bron}/${uuid}`}
          prefetch={false}
          className="font-semibold after:absolute after:inset-0"
        >
          {omschrijving || "Zonder omschrijving"}
        </Link>
        <p className="text-sm text-ink-subtle tabular-nums">{identificatie}</p>
      </div>
      <Waarde naam="Zaaktype">{zaaktype ?? "niet opgehaald"}</Waarde>
      <Waarde naam="Status">{status ?? "geen"}</Waarde>
      <Waarde naam="Behandelaar">{behandelaars.join(", ") || "niet toegewezen"}</Waarde>
    </li>
  );
}

/** Named for who does not see the column heads: screen readers, and everyone on a small screen. */
function Waarde({ naam, children }: { naam: string; children: string }) {
  return (
    <p className="min-w-0 text-sm [overflow-wrap:anywhere] hyphens-auto">
      <span className="text-ink-subtle lg:sr-only">{naam}: </span>
      {children}
    </p>
  );
}
