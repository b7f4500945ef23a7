import { leesRoute } from "@/lib/verzoek/route";
import { getRecenteHistorie } from "@/lib/zaak/historie/historie-van-zaak";

export const GET = leesRoute(getRecenteHistorie);
