import type { NextRequest } from "next/server";
import { logUit } from "@/lib/session/uitloggen";
import { isEigenHerkomst } from "@/lib/verzoek/herkomst";

/** Signs out of the portal, and says where to go to be signed out at the provider as well. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isEigenHerkomst(request.headers)) return new Response(null, { status: 403 });
  return Response.json({ naar: await logUit() });
}
