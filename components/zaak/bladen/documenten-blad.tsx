"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/table";
import { toDatumKort } from "@/lib/termijn/datum";
import type { DocumentenVanZaak, DocumentRegel } from "@/lib/zaak/stukken/documenten-van-zaak";
import { documentenQuery } from "@/lib/zaak/panelen.query";
import { useBladzijde, useDocumenten } from "../panelen/beloften";
import { DeelInhoud, Straks } from "../panelen/deel-inhoud";
import { StukHistorie } from "../panelen/stuk-historie";
import { toOmvang } from "./omvang";

/** The documents of the zaak to read about, newest first; a hundred at a time. */
export function DocumentenBlad() {
  return (
    <Straks>
      <EersteBladzijde />
    </Straks>
  );
}

function EersteBladzijde() {
  return (
    <DeelInhoud stand={useDocumenten()}>
      {(documenten) => <Bladzijde documenten={documenten} pagina={1} />}
    </DeelInhoud>
  );
}

function VolgendeBladzijde({ pagina }: { pagina: number }) {
  const { plek } = useBladzijde();
  return (
    <DeelInhoud stand={useQuery(documentenQuery(plek, pagina))}>
      {(documenten) => <Bladzijde documenten={documenten} pagina={pagina} />}
    </DeelInhoud>
  );
}

function Bladzijde({ documenten, pagina }: { documenten: DocumentenVanZaak; pagina: number }) {
  const [verder, setVerder] = useState(false);
  const { beschikbaar, regels, aantal, meer, verborgen } = documenten;
  if (!beschikbaar) return <EmptyState title="Deze bron heeft geen documenten" />;
  if (aantal === 0 && verborgen === 0) return <EmptyState title="Deze zaak heeft geen documenten" />;
  return (
    <div className="grid gap-4">
      {verborgen > 0 && (
        <Alert
          title={verborgen === 1 ? "1 document is niet te zien" : `${verborgen} documenten zijn niet te zien`}
        >
          Uw profiel mag deze documenten niet zien, of de bron geeft ze niet leesbaar.
        </Alert>
      )}
      {regels.length > 0 && <Tabel regels={regels} pagina={pagina} />}
      {meer && !verder && (
        <p>
          <Button onClick={() => setVerder(true)}>Toon meer documenten</Button>
          <span className="ml-3 text-ink-subtle">Er zijn er {aantal}.</span>
        </p>
      )}
      {verder && <VolgendeBladzijde pagina={pagina + 1} />}
    </div>
  );
}

function Tabel({ regels, pagina }: { regels: DocumentRegel[]; pagina: number }) {
  return (
    <Table
      caption={pagina === 1 ? "Documenten" : `Documenten, deel ${pagina}`}
      captionHidden
      head={
        <Row>
          <HeaderCell>Titel</HeaderCell>
          <HeaderCell>Soort</HeaderCell>
          <HeaderCell>Status</HeaderCell>
          <HeaderCell>Datum</HeaderCell>
          <HeaderCell>Auteur</HeaderCell>
          <HeaderCell>Versie</HeaderCell>
          <HeaderCell>Grootte</HeaderCell>
        </Row>
      }
    >
      {regels.map((regel) => (
        <Regel key={regel.uuid} regel={regel} />
      ))}
    </Table>
  );
}

function Regel({ regel }: { regel: DocumentRegel }) {
  const { uuid, titel, type, status, creatiedatum, auteur, versie, omvang, vergrendeld, vertrouwelijkheid } =
    regel;
  return (
    <Row>
      <Cell>
        <span className="font-semibold [overflow-wrap:anywhere]">{titel}</span>{" "}
        {vergrendeld && (
          <Badge tone="warning" icon="slot">
            In bewerking bij iemand
          </Badge>
        )}
        <span className="block text-sm text-ink-subtle">{vertrouwelijkheid}</span>
        {regel.historie && <StukHistorie soort="documenten" uuid={uuid} naam={titel} />}
      </Cell>
      <Cell label="Soort">{type ?? "niet opgehaald"}</Cell>
      <Cell label="Status">{status || "geen"}</Cell>
      <Cell label="Datum" nowrap>
        {creatiedatum ? toDatumKort(creatiedatum) : "geen"}
      </Cell>
      <Cell label="Auteur">{auteur || "onbekend"}</Cell>
      <Cell label="Versie">{versie ?? "1"}</Cell>
      <Cell label="Grootte" nowrap>
        {omvang === undefined ? "geen bestand" : toOmvang(omvang)}
      </Cell>
    </Row>
  );
}
