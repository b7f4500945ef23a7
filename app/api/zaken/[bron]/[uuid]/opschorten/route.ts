import { schrijfRoute } from "@/lib/verzoek/route";
import { zaakOpschorten } from "@/lib/zaak/opschorten";
import { opschortenSchema } from "@/lib/zaak/opschorten.schema";

export const POST = schrijfRoute(opschortenSchema, zaakOpschorten);
