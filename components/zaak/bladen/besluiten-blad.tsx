import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/table";
import { toDatumKort } from "@/lib/termijn/datum";
import type { BesluitenVanZaak, BesluitRegel } from "@/lib/zaak/stukken/besluiten-van-zaak";
import { useBesluiten } from "../panelen/beloften";
import { DeelInhoud, Straks } from "../panelen/deel-inhoud";
import { StukHistorie } from "../panelen/stuk-historie";

/** The besluiten of the zaak to read about, newest first. */
export function BesluitenBlad() {
  return (
    <Straks>
      <Inhoud />
    </Straks>
  );
}

function Inhoud() {
  return <DeelInhoud stand={useBesluiten()}>{(besluiten) => <Besluiten {...besluiten} />}</DeelInhoud>;
}

function Besluiten({ beschikbaar, regels, verborgen }: BesluitenVanZaak) {
  if (!beschikbaar) return <EmptyState title="Deze bron heeft geen besluiten" />;
  if (regels.length === 0 && verborgen === 0) return <EmptyState title="Deze zaak heeft geen besluiten" />;
  return (
    <div className="grid gap-4">
      {verborgen > 0 && (
        <Alert
          title={verborgen === 1 ? "1 besluit is niet te zien" : `${verborgen} besluiten zijn niet te zien`}
        >
          Uw profiel mag besluiten van deze soort niet zien.
        </Alert>
      )}
      {regels.length > 0 && (
        <Table
          caption="Besluiten"
          captionHidden
          head={
            <Row>
              <HeaderCell>Besluit</HeaderCell>
              <HeaderCell>Datum</HeaderCell>
              <HeaderCell>Gaat in</HeaderCell>
              <HeaderCell>Vervalt</HeaderCell>
              <HeaderCell>Reageren tot en met</HeaderCell>
            </Row>
          }
        >
          {regels.map((regel) => (
            <Regel key={regel.uuid} regel={regel} />
          ))}
        </Table>
      )}
    </div>
  );
}

function Regel({ regel }: { regel: BesluitRegel }) {
  const { uuid, type, identificatie, toelichting, historie } = regel;
  const naam = type ?? "Soort niet opgehaald";
  return (
    <Row>
      <Cell>
        <span className="font-semibold">{naam}</span>
        <span className="block text-sm text-ink-subtle tabular-nums">{identificatie}</span>
        {toelichting && <span className="block text-sm [overflow-wrap:anywhere]">{toelichting}</span>}
        {historie && <StukHistorie soort="besluiten" uuid={uuid} naam={`${naam} ${identificatie}`} />}
      </Cell>
      <Datum label="Datum" datum={regel.datum} />
      <Datum label="Gaat in" datum={regel.ingangsdatum} />
      <Datum label="Vervalt" datum={regel.vervaldatum} />
      <Datum label="Reageren tot en met" datum={regel.uiterlijkeReactiedatum} />
    </Row>
  );
}

function Datum({ label, datum }: { label: string; datum: string | undefined }) {
  return (
    <Cell label={label} nowrap>
      {datum ? toDatumKort(datum) : <span className="text-ink-subtle">niet bepaald</span>}
    </Cell>
  );
}
