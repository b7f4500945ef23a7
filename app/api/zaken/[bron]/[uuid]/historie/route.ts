import { leesRoute } from "@/lib/verzoek/route";
import { getHistorie } from "@/lib/zaak/historie/historie-van-zaak";

export const GET = leesRoute(getHistorie);
