import { schrijfRoute } from "@/lib/verzoek/route";
import { zaakVerlengen } from "@/lib/zaak/verlengen";
import { verlengenSchema } from "@/lib/zaak/verlengen.schema";

export const POST = schrijfRoute(verlengenSchema, zaakVerlengen);
