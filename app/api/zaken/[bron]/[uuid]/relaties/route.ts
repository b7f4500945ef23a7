import { leesRoute } from "@/lib/verzoek/route";
import { getRelaties } from "@/lib/zaak/relaties";

export const GET = leesRoute(getRelaties);
