import { leesRoute } from "@/lib/verzoek/route";
import { getStukHistorie } from "@/lib/zaak/historie/historie-van-zaak";

export const GET = leesRoute(getStukHistorie);
