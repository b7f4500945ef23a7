import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getHeropenKeuzes } from "@/lib/zaak/afsluiten/get-heropen-keuzes";
import { zaakHeropenen } from "@/lib/zaak/afsluiten/heropenen";
import { zaakHeropenenSchema } from "@/lib/zaak/afsluiten/heropenen.schema";

export const GET = leesRoute(getHeropenKeuzes);
export const POST = schrijfRoute(zaakHeropenenSchema, zaakHeropenen);
