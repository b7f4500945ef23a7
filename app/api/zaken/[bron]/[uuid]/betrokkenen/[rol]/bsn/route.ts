import { leesRoute } from "@/lib/verzoek/route";
import { getBsn } from "@/lib/zaak/betrokkene-keuzes";

export const GET = leesRoute(getBsn);
