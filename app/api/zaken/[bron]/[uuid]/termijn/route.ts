import { leesRoute } from "@/lib/verzoek/route";
import { getTermijn } from "@/lib/zaak/termijn/get-termijn";

export const GET = leesRoute(getTermijn);
