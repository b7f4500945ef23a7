import { schrijfRoute } from "@/lib/verzoek/route";
import { resultaatWeghalenSchema } from "@/lib/zaak/afsluiten.schema";
import { resultaatWeghalen } from "@/lib/zaak/resultaat-weghalen";

export const POST = schrijfRoute(resultaatWeghalenSchema, resultaatWeghalen);
