import { schrijfRoute } from "@/lib/verzoek/route";
import { gebruiksrechtSchema } from "@/lib/zaak/afsluiten.schema";
import { gebruiksrechtVastleggen } from "@/lib/zaak/gebruiksrecht-vastleggen";

export const POST = schrijfRoute(gebruiksrechtSchema, gebruiksrechtVastleggen);
