import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { listRelatieSoorten, zaakRelateren } from "@/lib/zaak/relateren/zaak-relateren";
import { zaakRelaterenSchema } from "@/lib/zaak/relateren/zaak-relateren.schema";

export const GET = leesRoute(listRelatieSoorten);
export const POST = schrijfRoute(zaakRelaterenSchema, zaakRelateren);
