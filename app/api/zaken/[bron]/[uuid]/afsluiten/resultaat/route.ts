import { schrijfRoute } from "@/lib/verzoek/route";
import { resultaatWeghalenSchema } from "@/lib/zaak/afsluiten/afsluiten.schema";
import { resultaatWeghalen } from "@/lib/zaak/afsluiten/resultaat-weghalen";

export const POST = schrijfRoute(resultaatWeghalenSchema, resultaatWeghalen);
