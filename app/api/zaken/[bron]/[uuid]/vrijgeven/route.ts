import { schrijfRoute } from "@/lib/verzoek/route";
import { vrijgeven } from "@/lib/zaak/toewijzen";
import { vrijgevenSchema } from "@/lib/zaak/toewijzen.schema";

export const POST = schrijfRoute(vrijgevenSchema, vrijgeven);
