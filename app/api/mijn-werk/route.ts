import { leesRoute } from "@/lib/verzoek/route";
import { listMijnWerk } from "@/lib/werkvoorraad/list-mijn-werk";

export const GET = leesRoute((medewerker, _params, { team }) => listMijnWerk(medewerker, team));
