import { z } from "zod";
import { schrijfRoute } from "@/lib/verzoek/route";
import { aanmakenOngedaanMaken } from "@/lib/zaak/aanmaken/ongedaan-maken";

export const POST = schrijfRoute(z.object({}), aanmakenOngedaanMaken);
