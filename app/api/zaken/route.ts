import { leesRoute } from "@/lib/verzoek/route";
import { leesZakenFilter } from "@/lib/werkvoorraad/lees-zaken-filter";
import { listZaken } from "@/lib/werkvoorraad/list-zaken";

export const GET = leesRoute(async (medewerker, _params, zoek) =>
  listZaken(medewerker, leesZakenFilter(zoek)),
);
