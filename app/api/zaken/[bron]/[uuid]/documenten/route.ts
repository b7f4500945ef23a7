import { leesRoute } from "@/lib/verzoek/route";
import { getDocumentenVanZaak } from "@/lib/zaak/stukken/documenten-van-zaak";

export const GET = leesRoute(getDocumentenVanZaak);
