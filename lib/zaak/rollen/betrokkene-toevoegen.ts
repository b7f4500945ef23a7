import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canBetrokkeneToevoegen } from "@/lib/rechten/rol-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { isZelfdeRol } from "@/lib/zgw";
import type { BetrokkeneRol } from "./betrokkene-rol.schema";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { findBezet, ROLVELDEN, toBody } from "./rol-van-zaak";
import { voegRolToe } from "./schrijf-rol";

/** Adds somebody to the zaak, once: the very same rol is never there twice. Throws PortaalFout, ZgwError. */
export async function betrokkeneToevoegen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: BetrokkeneRol,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canBetrokkeneToevoegen(open.situatie));
  const [rollen, { roltype, body }] = await Promise.all([open.rollen, toBody(open, invoer)]);
  if (rollen.some((rol) => isZelfdeRol(rol, body))) return;
  const bezet = findBezet(roltype, rollen);
  if (bezet) throw new PortaalFout("invoer", bezet, { roltype: bezet });
  await voegRolToe(open, body, rollen, ROLVELDEN);
}
