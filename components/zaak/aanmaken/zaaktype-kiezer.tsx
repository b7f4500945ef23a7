"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import type { ZaaktypeKeuze, ZaaktypeKeuzes } from "@/lib/zaak/aanmaken/list-aanmaakbare-zaaktypen";

type Groep = ZaaktypeKeuzes["bronnen"][number];

/** The zaaktypen of which a zaak can be made, fewer with each letter; Enter in the search takes the first. */
export function ZaaktypeKiezer({ bronnen, hoofdzaak }: ZaaktypeKeuzes) {
  const [zoek, setZoek] = useState("");
  const router = useRouter();
  const naar = (bron: string, zaaktype: string) => {
    const keuze = { bron, zaaktype, ...(hoofdzaak && { hoofdzaak: hoofdzaak.uuid }) };
    return `/zaken/nieuw?${new URLSearchParams(keuze).toString()}`;
  };
  const gevonden = bronnen
    .map((groep) => ({ ...groep, zaaktypen: groep.zaaktypen.filter((type) => past(type, zoek)) }))
    .filter(({ zaaktypen }) => zaaktypen.length > 0);
  const aantal = gevonden.reduce((som, { zaaktypen }) => som + zaaktypen.length, 0);
  const eerste = gevonden[0];
  if (bronnen.every(({ zaaktypen }) => zaaktypen.length === 0)) return <Geen deelzaak={Boolean(hoofdzaak)} />;
  return (
    <div className="grid max-w-[56rem] gap-4">
      <TextField
        label="Zoek een zaaktype"
        hint="Op naam of op code. Enter kiest het eerste."
        type="search"
        name="zoek"
        autoComplete="off"
        autoFocus
        value={zoek}
        onChange={(gebeurtenis) => setZoek(gebeurtenis.target.value)}
        onKeyDown={(gebeurtenis) => {
          if (gebeurtenis.key !== "Enter" || gebeurtenis.nativeEvent.isComposing) return;
          gebeurtenis.preventDefault();
          const type = eerste?.zaaktypen[0];
          if (zoek !== "" && type) router.push(naar(eerste.bron.id, type.uuid));
        }}
      />
      <p role="status" className="text-ink-subtle">
        {aantal === 1 ? "1 zaaktype" : `${aantal} zaaktypen`}
        {zoek !== "" && " gevonden"}
      </p>
      {gevonden.map((groep) => (
        <Panel
          key={groep.bron.id}
          title={bronnen.length > 1 ? `Zaaktypen van ${groep.bron.naam}` : "Zaaktypen"}
        >
          <Keuzes groep={groep} naar={naar} />
        </Panel>
      ))}
    </div>
  );
}

function Keuzes({ groep, naar }: { groep: Groep; naar: (bron: string, zaaktype: string) => string }) {
  return (
    <ul className="m-0 grid list-none gap-0 divide-y divide-line p-0">
      {groep.zaaktypen.map(({ uuid, naam, identificatie, doel }) => (
        <li key={uuid} className="grid gap-0.5 py-3">
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Link href={naar(groep.bron.id, uuid)} prefetch={false} className="font-semibold">
              {naam}
            </Link>
            <span className="text-sm text-ink-subtle">{identificatie}</span>
          </span>
          {doel && <span className="text-ink-subtle">{doel}</span>}
        </li>
      ))}
    </ul>
  );
}

function Geen({ deelzaak }: { deelzaak: boolean }) {
  return deelzaak ? (
    <EmptyState title="Onder deze zaak kunt u geen zaak aanmaken">
      Het zaaktype van de hoofdzaak heeft geen deelzaken waarvan uw profiel een zaak mag aanmaken.
    </EmptyState>
  ) : (
    <EmptyState title="U kunt geen zaken aanmaken">
      Er is nu geen zaaktype dat geldig is en waarvan uw profiel een zaak mag aanmaken.
    </EmptyState>
  );
}

function past({ naam, identificatie }: ZaaktypeKeuze, zoek: string): boolean {
  const tekst = `${naam} ${identificatie}`.toLocaleLowerCase("nl");
  return zoek
    .toLocaleLowerCase("nl")
    .split(/\s+/)
    .every((deel) => tekst.includes(deel));
}
