import { leesRoute } from "@/lib/verzoek/route";
import { getBesluitenVanZaak } from "@/lib/zaak/besluiten-van-zaak";

export const GET = leesRoute(getBesluitenVanZaak);
