import "server-only";
import type { Rol } from "@/lib/zgw";

export function isBehandelaar({ omschrijvingGeneriek }: Rol): boolean {
  return omschrijvingGeneriek === "behandelaar";
}

/** A person who handles the zaak; a team that does so has it in its queue. */
export function isPersoon({ betrokkeneType }: Rol): boolean {
  return betrokkeneType === "medewerker";
}

export function isTeam({ betrokkeneType }: Rol): boolean {
  return betrokkeneType === "organisatorische_eenheid";
}
