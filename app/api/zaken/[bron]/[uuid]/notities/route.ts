import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { notitieSchrijven } from "@/lib/zaak/notities/notitie-schrijven";
import { notitieSchrijvenSchema } from "@/lib/zaak/notities/notitie-schrijven.schema";
import { getNotities } from "@/lib/zaak/notities/notities";

export const GET = leesRoute(getNotities);
export const POST = schrijfRoute(notitieSchrijvenSchema, notitieSchrijven);
