import "server-only";
import { toRol, toNaamBetrokkene, type Auditregel } from "@/lib/zgw";
import { schermAf, toGemaskeerd } from "../afschermen";
import { toEigenschapWaarde } from "../eigenschappen/eigenschap-regels";
import { HISTORIEVELDEN } from "./historie-velden";
import { isGelijk } from "../is-gelijk";
import { toVeldWoorden, type Opschrift } from "../woorden";
import { toObjectWoorden } from "../relateren/zaakobjecten";

/** One field, before and after; undefined where there was no before or after. */
export interface VeldWijziging {
  veld: string;
  naam: string;
  oud: string | undefined;
  nieuw: string | undefined;
}

/** What the title of an event says already of something that was made or removed. */
const IN_TITEL: Record<string, string[]> = {
  status: ["statustype"],
  resultaat: ["resultaattype"],
  zaakeigenschap: ["naam", "waarde"],
  zaakobject: ["objectIdentificatie"],
  zaakinformatieobject: ["titel"],
  zaaknotitie: ["onderwerp"],
};

type Momentopname = Record<string, unknown>;

/** What changed, field by field, in words: of a new object what it got, of one that is gone what it had. */
export function toWijzigingen({ resource, wijzigingen }: Auditregel, opschrift: Opschrift): VeldWijziging[] {
  const { oud, nieuw } = wijzigingen ?? {};
  const alGezegd = oud && nieuw ? [] : (IN_TITEL[resource] ?? []);
  return Object.entries(HISTORIEVELDEN[resource] ?? {}).flatMap(([veld, naam]) => {
    if (alGezegd.includes(veld)) return [];
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
  if (resource === "zaakeigenschap" && veld === "waarde") return toWaarde(momentopname, opschrift);
  if (resource === "zaakobject" && veld === "objectIdentificatie") return toObjectWoorden(momentopname).naam;
  if (resource === "enkelvoudiginformatieobject" && veld === "status")
    return toVeldWoorden("documentstatus", waarde, opschrift);
  return toVeldWoorden(veld, schermAf(waarde), opschrift);
}

/** The value of an eigenschap as its formaat asks. */
export function toWaarde({ waarde, eigenschap }: Momentopname, { formaat }: Opschrift): string {
  const tekst = typeof waarde === "string" ? waarde : "";
  return toEigenschapWaarde(tekst, typeof eigenschap === "string" ? formaat(eigenschap) : undefined);
}

/** A name and what tells two of the same name apart: a number is only shown in part. */
function toBetrokkene(momentopname: Momentopname): string {
  const rol = toRol({ url: "", ...momentopname });
  if (!rol) return "niet leesbaar";
  const { inpBsn, kvkNummer, vestigingsNummer, geboortedatum } = rol.betrokkeneIdentificatie ?? {};
  return [
    toNaamBetrokkene({ ...rol, afwijkendeNaamBetrokkene: "" }),
    inpBsn && `BSN ${toGemaskeerd(inpBsn)}`,
    geboortedatum && `geboren ${toEigenschapWaarde(geboortedatum, "datum")}`,
    kvkNummer && `KvK ${kvkNummer}`,
    vestigingsNummer && `vestiging ${vestigingsNummer}`,
  ]
    .filter(Boolean)
    .join(", ");
}
