import { schrijfRoute } from "@/lib/verzoek/route";
import { objectToevoegen } from "@/lib/zaak/relateren/object-toevoegen";
import { objectToevoegenSchema } from "@/lib/zaak/relateren/object-toevoegen.schema";

export const POST = schrijfRoute(objectToevoegenSchema, objectToevoegen);
