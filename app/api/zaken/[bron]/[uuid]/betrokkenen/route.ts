import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getBetrokkeneKeuzes } from "@/lib/zaak/betrokkene-keuzes";
import { betrokkeneRolSchema } from "@/lib/zaak/betrokkene-rol.schema";
import { betrokkeneToevoegen } from "@/lib/zaak/betrokkene-toevoegen";

export const GET = leesRoute(getBetrokkeneKeuzes);
export const POST = schrijfRoute(betrokkeneRolSchema, betrokkeneToevoegen);
