import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { toewijzen } from "@/lib/zaak/rollen/toewijzen";
import { toewijzenSchema } from "@/lib/zaak/rollen/toewijzen.schema";
import { getToewijzenKeuzes } from "@/lib/zaak/rollen/toewijzen-keuzes";

export const GET = leesRoute(getToewijzenKeuzes);
export const POST = schrijfRoute(toewijzenSchema, toewijzen);
