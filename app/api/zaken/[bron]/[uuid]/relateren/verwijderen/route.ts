import { schrijfRoute } from "@/lib/verzoek/route";
import { relatieVerwijderen } from "@/lib/zaak/relateren/zaak-relateren";
import { relatieVerwijderenSchema } from "@/lib/zaak/relateren/zaak-relateren.schema";

export const POST = schrijfRoute(relatieVerwijderenSchema, relatieVerwijderen);
