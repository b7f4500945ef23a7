import { schrijfRoute } from "@/lib/verzoek/route";
import { zaakVerlengen } from "@/lib/zaak/termijn/verlengen";
import { verlengenSchema } from "@/lib/zaak/termijn/verlengen.schema";

export const POST = schrijfRoute(verlengenSchema, zaakVerlengen);
