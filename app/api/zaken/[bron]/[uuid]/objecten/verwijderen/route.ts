import { schrijfRoute } from "@/lib/verzoek/route";
import { objectVerwijderen } from "@/lib/zaak/relateren/object-toevoegen";
import { objectVerwijderenSchema } from "@/lib/zaak/relateren/object-toevoegen.schema";

export const POST = schrijfRoute(objectVerwijderenSchema, objectVerwijderen);
