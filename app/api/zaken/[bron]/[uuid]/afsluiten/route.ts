import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { zaakAfsluiten } from "@/lib/zaak/afsluiten/afsluiten";
import { zaakAfsluitenSchema } from "@/lib/zaak/afsluiten/afsluiten.schema";
import { getAfsluitControle } from "@/lib/zaak/afsluiten/get-afsluit-controle";

export const GET = leesRoute(getAfsluitControle);
export const POST = schrijfRoute(zaakAfsluitenSchema, zaakAfsluiten);
