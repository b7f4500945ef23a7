import { leesRoute } from "@/lib/verzoek/route";
import { getRelaties } from "@/lib/zaak/relateren/relaties";

export const GET = leesRoute(getRelaties);
