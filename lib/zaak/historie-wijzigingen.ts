import "server-only";
import { findRolIn, toNaamBetrokkene, type Auditregel } from "@/lib/zgw";
import { schermAf, toGemaskeerd } from "./afschermen";
import { HISTORIEVELDEN } from "./historie-velden";
import { isGelijk } from "./is-gelijk";
import { toVeldWoorden, type Opschrift } from "./woorden";

/** One field, before and after; undefined where there was no before or after. */
export interface VeldWijziging {
  veld: string;
  naam: string;
  oud: string | undefined;
  nieuw: string | undefined;
}

type Momentopname = Record<string, unknown>;

/** What changed, field by field, in words: of a new object what it got, of one that is gone what it had. */
export function toWijzigingen({ resource, wijzigingen }: Auditregel, opschrift: Opschrift): VeldWijziging[] {
  const { oud, nieuw } = wijzigingen ?? {};
  return Object.entries(HISTORIEVELDEN[resource] ?? {}).flatMap(([veld, naam]) => {
    const [voor, na] = [oud?.[veld], nieuw?.[veld]];
    if (isGelijk(voor, na)) return [];
    const woorden = (momentopname: Momentopname | undefined) =>
      momentopname && toWoorden(veld, momentopname, resource, opschrift);
    const wijziging = { veld, naam, oud: woorden(oud), nieuw: woorden(nieuw) };
    return wijziging.oud === wijziging.nieuw ? [] : [wijziging];
  });
}

function toWoorden(veld: string, momentopname: Momentopname, resource: string, opschrift: Opschrift): string {
  const waarde = momentopname[veld];
  if (veld === "betrokkeneIdentificatie") return toBetrokkene(momentopname);
  if (resource === "enkelvoudiginformatieobject" && veld === "status")
    return toVeldWoorden("documentstatus", waarde, opschrift);
  return toVeldWoorden(veld, schermAf(waarde), opschrift);
}

/** A name and what tells two of the same name apart: a number is only shown in part. */
function toBetrokkene(momentopname: Momentopname): string {
  const rol = findRolIn({ url: "", ...momentopname });
  if (!rol) return "niet leesbaar";
  const { inpBsn, kvkNummer, vestigingsNummer, geboortedatum } = rol.betrokkeneIdentificatie ?? {};
  return [
    toNaamBetrokkene({ ...rol, afwijkendeNaamBetrokkene: "" }),
    inpBsn && `BSN ${toGemaskeerd(inpBsn)}`,
    geboortedatum && `geboren ${geboortedatum}`,
    kvkNummer && `KvK ${kvkNummer}`,
    vestigingsNummer && `vestiging ${vestigingsNummer}`,
  ]
    .filter(Boolean)
    .join(", ");
}
