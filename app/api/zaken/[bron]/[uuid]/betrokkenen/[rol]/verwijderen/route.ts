import { schrijfRoute } from "@/lib/verzoek/route";
import { betrokkeneVerwijderenSchema } from "@/lib/zaak/rollen/betrokkene-rol.schema";
import { betrokkeneVerwijderen } from "@/lib/zaak/rollen/betrokkene-verwijderen";

export const POST = schrijfRoute(betrokkeneVerwijderenSchema, betrokkeneVerwijderen);
