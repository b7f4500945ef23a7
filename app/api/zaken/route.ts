import { aanmaakRoute, leesRoute } from "@/lib/verzoek/route";
import { leesZakenFilter } from "@/lib/werkvoorraad/lees-zaken-filter";
import { listZaken } from "@/lib/werkvoorraad/list-zaken";
import { zaakAanmaken } from "@/lib/zaak/aanmaken/zaak-aanmaken";
import { zaakAanmakenSchema } from "@/lib/zaak/aanmaken/zaak-formulier.schema";

export const GET = leesRoute(async (medewerker, _params, zoek) =>
  listZaken(medewerker, leesZakenFilter(zoek)),
);

export const POST = aanmaakRoute(zaakAanmakenSchema, zaakAanmaken);
