import { schrijfRoute } from "@/lib/verzoek/route";
import { gegevensWijzigen } from "@/lib/zaak/gegevens/gegevens-wijzigen";
import { gegevensWijzigenSchema } from "@/lib/zaak/gegevens/gegevens-wijzigen.schema";

export const POST = schrijfRoute(gegevensWijzigenSchema, gegevensWijzigen);
