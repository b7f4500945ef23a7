import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getBetrokkeneTeWijzigen } from "@/lib/zaak/rollen/betrokkene-keuzes";
import { betrokkeneWijzigenSchema } from "@/lib/zaak/rollen/betrokkene-rol.schema";
import { betrokkeneWijzigen } from "@/lib/zaak/rollen/betrokkene-wijzigen";

export const GET = leesRoute(getBetrokkeneTeWijzigen);
export const POST = schrijfRoute(betrokkeneWijzigenSchema, betrokkeneWijzigen);
