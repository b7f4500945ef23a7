import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getCorrectieKeuzes } from "@/lib/zaak/afsluiten/get-correctie-keuzes";
import { resultaatCorrigeren } from "@/lib/zaak/afsluiten/resultaat-corrigeren";
import { resultaatCorrigerenSchema } from "@/lib/zaak/afsluiten/resultaat-corrigeren.schema";

export const GET = leesRoute(getCorrectieKeuzes);
export const POST = schrijfRoute(resultaatCorrigerenSchema, resultaatCorrigeren);
