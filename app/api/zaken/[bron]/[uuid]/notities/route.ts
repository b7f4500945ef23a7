import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { notitieSchrijven } from "@/lib/zaak/notitie-schrijven";
import { notitieSchrijvenSchema } from "@/lib/zaak/notitie-schrijven.schema";
import { getNotities } from "@/lib/zaak/notities";

export const GET = leesRoute(getNotities);
export const POST = schrijfRoute(notitieSchrijvenSchema, notitieSchrijven);
