import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getHeropenKeuzes } from "@/lib/zaak/get-heropen-keuzes";
import { zaakHeropenen } from "@/lib/zaak/heropenen";
import { zaakHeropenenSchema } from "@/lib/zaak/heropenen.schema";

export const GET = leesRoute(getHeropenKeuzes);
export const POST = schrijfRoute(zaakHeropenenSchema, zaakHeropenen);
