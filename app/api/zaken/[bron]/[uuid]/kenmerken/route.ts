import { schrijfRoute } from "@/lib/verzoek/route";
import { kenmerkenWijzigen } from "@/lib/zaak/relateren/kenmerken-wijzigen";
import { kenmerkenWijzigenSchema } from "@/lib/zaak/relateren/kenmerken-wijzigen.schema";

export const POST = schrijfRoute(kenmerkenWijzigenSchema, kenmerkenWijzigen);
