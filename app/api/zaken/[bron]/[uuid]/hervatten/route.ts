import { schrijfRoute } from "@/lib/verzoek/route";
import { zaakHervatten } from "@/lib/zaak/termijn/hervatten";
import { hervattenSchema } from "@/lib/zaak/termijn/opschorten.schema";

export const POST = schrijfRoute(hervattenSchema, zaakHervatten);
