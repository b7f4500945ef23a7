import { leesRoute, schrijfRoute } from "@/lib/verzoek/route";
import { getBetrokkeneTeWijzigen } from "@/lib/zaak/betrokkene-keuzes";
import { betrokkeneWijzigenSchema } from "@/lib/zaak/betrokkene-rol.schema";
import { betrokkeneWijzigen } from "@/lib/zaak/betrokkene-wijzigen";

export const GET = leesRoute(getBetrokkeneTeWijzigen);
export const POST = schrijfRoute(betrokkeneWijzigenSchema, betrokkeneWijzigen);
