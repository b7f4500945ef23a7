import { schrijfRoute } from "@/lib/verzoek/route";
import { aanMijToewijzen } from "@/lib/zaak/rollen/toewijzen";
import { aanMijToewijzenSchema } from "@/lib/zaak/rollen/toewijzen.schema";

export const POST = schrijfRoute(aanMijToewijzenSchema, aanMijToewijzen);
