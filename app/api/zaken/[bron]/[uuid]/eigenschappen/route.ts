import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { eigenschappenWijzigen } from "@/lib/zaak/eigenschappen/eigenschappen-wijzigen";
import { eigenschappenWijzigenSchema } from "@/lib/zaak/eigenschappen/eigenschappen-wijzigen.schema";
import { getEigenschappenFormulier } from "@/lib/zaak/eigenschappen/get-eigenschappen-formulier";

export const GET = leesRoute(getEigenschappenFormulier);
export const POST = schrijfRoute(eigenschappenWijzigenSchema, eigenschappenWijzigen);
