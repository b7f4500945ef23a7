import { schrijfRoute } from "@/lib/verzoek/route";
import { statusZetten } from "@/lib/zaak/status/status-zetten";
import { statusZettenSchema } from "@/lib/zaak/status/status-zetten.schema";

export const POST = schrijfRoute(statusZettenSchema, statusZetten);
