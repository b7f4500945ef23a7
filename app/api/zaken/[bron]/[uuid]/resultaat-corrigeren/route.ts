import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getCorrectieKeuzes } from "@/lib/zaak/get-correctie-keuzes";
import { resultaatCorrigeren } from "@/lib/zaak/resultaat-corrigeren";
import { resultaatCorrigerenSchema } from "@/lib/zaak/resultaat-corrigeren.schema";

export const GET = leesRoute(getCorrectieKeuzes);
export const POST = schrijfRoute(resultaatCorrigerenSchema, resultaatCorrigeren);
