import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canBetrokkeneVerwijderen } from "@/lib/rechten/rol-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toNaamBetrokkene } from "@/lib/zgw";
import type { BetrokkeneVerwijderen } from "./betrokkene-rol.schema";
import { openZaak } from "../open-zaak";
import { isRol, type RolPlek } from "./rol-van-zaak";
import { verwijderRol } from "./schrijf-rol";

/** Removes the betrokkene that was named, and no other. One that is gone already is removed. Throws PortaalFout, ZgwError. */
export async function betrokkeneVerwijderen(
  medewerker: Medewerker,
  { rol: uuid, ...plek }: RolPlek,
  { naam }: BetrokkeneVerwijderen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canBetrokkeneVerwijderen(open.situatie));
  const rol = (await open.rollen).find(isRol(uuid));
  if (!rol) return;
  const nu = toNaamBetrokkene(rol);
  if (nu !== naam) {
    const melding = `De gegevens zijn intussen veranderd: hier staat nu ${nu}. Wilt u die verwijderen?`;
    throw new PortaalFout("gewijzigd", melding);
  }
  await verwijderRol(open, rol);
}
