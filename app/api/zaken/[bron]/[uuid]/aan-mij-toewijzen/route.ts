import { schrijfRoute } from "@/lib/verzoek/route";
import { aanMijToewijzen } from "@/lib/zaak/toewijzen";
import { aanMijToewijzenSchema } from "@/lib/zaak/toewijzen.schema";

export const POST = schrijfRoute(aanMijToewijzenSchema, aanMijToewijzen);
