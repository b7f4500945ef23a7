import "server-only";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakBijwerken } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { wijzigZaak } from "../wijzig-zaak";
import type { KenmerkenWijzigen } from "./kenmerken-wijzigen.schema";

/** Writes the whole list: ZGW has no kenmerk by itself. Throws PortaalFout (gewijzigd among them) and ZgwError. */
export async function kenmerkenWijzigen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { kenmerken, gezien }: KenmerkenWijzigen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(open.situatie));
  await wijzigZaak(open, {
    velden: { kenmerken },
    gezien,
    reden: "Kenmerken gewijzigd",
    opVeld: Object.fromEntries(
      kenmerken.flatMap((kenmerk, plaats) =>
        Object.keys(kenmerk).map((naam) => [`kenmerken.${plaats}.${naam}`, `kenmerken.${plaats}.${naam}`]),
      ),
    ),
  });
}
