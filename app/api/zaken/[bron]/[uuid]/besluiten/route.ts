import { leesRoute } from "@/lib/verzoek/route";
import { getBesluitenVanZaak } from "@/lib/zaak/stukken/besluiten-van-zaak";

export const GET = leesRoute(getBesluitenVanZaak);
