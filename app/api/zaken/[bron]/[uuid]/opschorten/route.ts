import { schrijfRoute } from "@/lib/verzoek/route";
import { zaakOpschorten } from "@/lib/zaak/termijn/opschorten";
import { opschortenSchema } from "@/lib/zaak/termijn/opschorten.schema";

export const POST = schrijfRoute(opschortenSchema, zaakOpschorten);
