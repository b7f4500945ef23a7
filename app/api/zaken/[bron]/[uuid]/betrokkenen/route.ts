import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getBetrokkeneKeuzes } from "@/lib/zaak/rollen/betrokkene-keuzes";
import { betrokkeneRolSchema } from "@/lib/zaak/rollen/betrokkene-rol.schema";
import { betrokkeneToevoegen } from "@/lib/zaak/rollen/betrokkene-toevoegen";

export const GET = leesRoute(getBetrokkeneKeuzes);
export const POST = schrijfRoute(betrokkeneRolSchema, betrokkeneToevoegen);
