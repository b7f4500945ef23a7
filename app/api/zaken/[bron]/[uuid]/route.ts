import { leesRoute } from "@/lib/verzoek/route";
import { getZaakDetail } from "@/lib/zaak/get-zaak-detail";

export const GET = leesRoute(getZaakDetail);
