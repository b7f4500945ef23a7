import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { toewijzen } from "@/lib/zaak/toewijzen";
import { toewijzenSchema } from "@/lib/zaak/toewijzen.schema";
import { getToewijzenKeuzes } from "@/lib/zaak/toewijzen-keuzes";

export const GET = leesRoute(getToewijzenKeuzes);
export const POST = schrijfRoute(toewijzenSchema, toewijzen);
