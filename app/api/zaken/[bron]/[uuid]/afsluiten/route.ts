import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { zaakAfsluiten } from "@/lib/zaak/afsluiten";
import { zaakAfsluitenSchema } from "@/lib/zaak/afsluiten.schema";
import { getAfsluitControle } from "@/lib/zaak/get-afsluit-controle";

export const GET = leesRoute(getAfsluitControle);
export const POST = schrijfRoute(zaakAfsluitenSchema, zaakAfsluiten);
