import { schrijfRoute } from "@/lib/verzoek/route";
import { zaakHervatten } from "@/lib/zaak/hervatten";
import { hervattenSchema } from "@/lib/zaak/opschorten.schema";

export const POST = schrijfRoute(hervattenSchema, zaakHervatten);
