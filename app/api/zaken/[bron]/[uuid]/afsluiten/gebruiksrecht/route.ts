import { schrijfRoute } from "@/lib/verzoek/route";
import { gebruiksrechtSchema } from "@/lib/zaak/afsluiten/afsluiten.schema";
import { gebruiksrechtVastleggen } from "@/lib/zaak/afsluiten/gebruiksrecht-vastleggen";

export const POST = schrijfRoute(gebruiksrechtSchema, gebruiksrechtVastleggen);
