import { schrijfRoute } from "@/lib/verzoek/route";
import { betrokkeneVerwijderenSchema } from "@/lib/zaak/betrokkene-rol.schema";
import { betrokkeneVerwijderen } from "@/lib/zaak/betrokkene-verwijderen";

export const POST = schrijfRoute(betrokkeneVerwijderenSchema, betrokkeneVerwijderen);
