import { NieuweZaakKnop } from "@/components/portaal/nieuwe-zaak-knop";
import { leesVoorPagina } from "@/lib/verzoek/pagina";
import { magZaakAanmaken } from "@/lib/zaak/aanmaken/list-aanmaakbare-zaaktypen";

/** The source decides; the shell does not wait for it. */
export async function NieuweZaakDeel() {
  const mag = await leesVoorPagina(magZaakAanmaken);
  return mag.gelukt && mag.inhoud ? <NieuweZaakKnop /> : null;
}
