import { leesRoute } from "@/lib/verzoek/route";
import { zoekHoofdzaak } from "@/lib/zaak/aanmaken/zoek-hoofdzaak";

export const GET = leesRoute(zoekHoofdzaak);
