"use client";

import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { HandelingNaam } from "@/lib/zaak/handelingen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useBeginHandeling } from "./handelingen";
import { HANDELINGEN, type Handeling } from "./register";

/** Of these the first that may be done is the act that comes next. */
const VOORAAN: readonly HandelingNaam[] = ["hervatten", "status-zetten", "heropenen"];

/** The act that comes next, and every other one under Meer: what cannot be done now says why. */
export function HandelingenBalk({ zaak }: { zaak: ZaakDetail }) {
  const begin = useBeginHandeling();
  const zinvol = HANDELINGEN.filter(({ naam, opRij }) => !opRij && !isNvt(zaak, naam));
  const eerste = VOORAAN.flatMap((naam) => zinvol.find((handeling) => handeling.naam === naam) ?? []).find(
    ({ naam }) => zaak.handelingen[naam].mag,
  );
  const overige = zinvol.filter((handeling) => handeling !== eerste);
  const reden = zaak.handelingen["status-zetten"];
  return (
    <div className="flex flex-wrap items-center gap-2">
      {!eerste && !reden.mag && <p className="text-sm text-ink-subtle">{reden.reden}</p>}
      {overige.length > 0 && (
        <Menu label="Meer" variant="secondary">
          <ul className="ui-acts">
            {overige.map((handeling) => (
              <li key={handeling.naam}>
                <Keuze handeling={handeling} zaak={zaak} begin={() => begin(handeling.naam)} />
              </li>
            ))}
          </ul>
        </Menu>
      )}
      {eerste && (
        <Button
          variant="primary"
          aria-keyshortcuts={eerste.toets}
          onPointerEnter={() => void eerste.laad?.()}
          onFocus={() => void eerste.laad?.()}
          onClick={() => begin(eerste.naam)}
        >
          {eerste.titel}
        </Button>
      )}
    </div>
  );
}

function isNvt(zaak: ZaakDetail, naam: HandelingNaam): boolean {
  const oordeel = zaak.handelingen[naam];
  return !oordeel.mag && oordeel.nvt === true;
}

interface KeuzeProps {
  handeling: Handeling;
  zaak: ZaakDetail;
  begin: () => void;
}

function Keuze({ handeling: { naam, titel, toets, laad }, zaak, begin }: KeuzeProps) {
  const oordeel = zaak.handelingen[naam];
  const redenId = `reden-${naam}`;
  return (
    <>
      <button
        type="button"
        className="ui-acts__act"
        aria-disabled={!oordeel.mag || undefined}
        aria-describedby={oordeel.mag ? undefined : redenId}
        aria-keyshortcuts={oordeel.mag ? toets : undefined}
        onFocus={oordeel.mag ? () => void laad?.() : undefined}
        onClick={oordeel.mag ? begin : undefined}
      >
        <span>{titel}</span>
        {toets && oordeel.mag && (
          <kbd aria-hidden="true" className="ui-acts__key">
            {toets}
          </kbd>
        )}
      </button>
      {!oordeel.mag && (
        <p id={redenId} className="ui-acts__reason">
          {oordeel.reden}
        </p>
      )}
    </>
  );
}
