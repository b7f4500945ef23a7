import { schrijfRoute } from "@/lib/verzoek/route";
import { vrijgeven } from "@/lib/zaak/rollen/toewijzen";
import { vrijgevenSchema } from "@/lib/zaak/rollen/toewijzen.schema";

export const POST = schrijfRoute(vrijgevenSchema, vrijgeven);
