import { leesRoute } from "@/lib/verzoek/route";
import { getBsn } from "@/lib/zaak/rollen/betrokkene-keuzes";

export const GET = leesRoute(getBsn);
