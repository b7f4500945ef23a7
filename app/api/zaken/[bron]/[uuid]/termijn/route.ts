import { leesRoute } from "@/lib/verzoek/route";
import { getTermijn } from "@/lib/zaak/get-termijn";

export const GET = leesRoute(getTermijn);
