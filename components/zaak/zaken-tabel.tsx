import { TermijnSignaal } from "@/components/termijn/termijn-signaal";
import { Link } from "@/components/ui/link";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/table";
import { toDatumKort } from "@/lib/termijn/datum";
import type { ZaakRegel } from "@/lib/werkvoorraad/zaak-regel";

const NIET_OPGEHAALD = "niet opgehaald";

interface Props {
  label: string;
  regels: ZaakRegel[];
  /** The orders the source can give, as addresses; a list that is ordered by termijn has none. */
  volgorde?: { huidige: string; naar: (volgorde: string) => string };
}

/** Zaken as rows, the fatal date first: it decides the order of work. A row is one link. */
export function ZakenTabel({ label, regels, volgorde }: Props) {
  return (
    <Table
      caption={label}
      captionHidden
      head={
        <Row>
          <HeaderCell>Termijn</HeaderCell>
          <HeaderCell>Zaak</HeaderCell>
          <HeaderCell sort={toSort("identificatie", volgorde)}>Zaaknummer</HeaderCell>
          <HeaderCell>Zaaktype</HeaderCell>
          <HeaderCell>Status</HeaderCell>
          <HeaderCell>Behandelaar</HeaderCell>
          {volgorde && <HeaderCell sort={toSort("startdatum", volgorde)}>Start</HeaderCell>}
        </Row>
      }
    >
      {regels.map((regel) => (
        <Regel key={`${regel.bron}/${regel.uuid}`} regel={regel} metStart={volgorde !== undefined} />
      ))}
    </Table>
  );
}

function Regel({ regel, metStart }: { regel: ZaakRegel; metStart: boolean }) {
  const { bron, uuid, identificatie, omschrijving, zaaktype, status, behandelaars, termijn, startdatum } =
    regel;
  return (
    <Row>
      <Cell nowrap>
        <TermijnSignaal termijn={termijn} />
        {termijn.datum && (
          <span className="block text-sm text-ink-subtle">uiterlijk {toDatumKort(termijn.datum)}</span>
        )}
      </Cell>
      <Cell className="hyphens-auto">
        <Link
          quiet
          href={`/zaken/${bron}/${uuid}`}
          prefetch={false}
          className="font-semibold after:absolute after:inset-0"
        >
          {omschrijving || "Zonder omschrijving"}
        </Link>
      </Cell>
      <Cell label="Zaaknummer" className="tabular-nums [overflow-wrap:anywhere]">
        {identificatie}
      </Cell>
      <Cell label="Zaaktype" className="hyphens-auto">
        {zaaktype ?? NIET_OPGEHAALD}
      </Cell>
      <Cell label="Status" className="hyphens-auto">
        {status === null ? "geen" : (status ?? NIET_OPGEHAALD)}
      </Cell>
      <Cell label="Behandelaar">
        {behandelaars ? behandelaars.join(", ") || "niet toegewezen" : NIET_OPGEHAALD}
      </Cell>
      {metStart && (
        <Cell label="Start" nowrap>
          {toDatumKort(startdatum)}
        </Cell>
      )}
    </Row>
  );
}

/** A click on the column that orders the list turns the order round; on another one it orders by that one. */
function toSort(veld: string, volgorde: Props["volgorde"]) {
  if (!volgorde) return undefined;
  const { huidige, naar } = volgorde;
  if (huidige === veld) return { href: naar(`-${veld}`), direction: "ascending" as const };
  return { href: naar(veld), direction: huidige === `-${veld}` ? ("descending" as const) : undefined };
}
