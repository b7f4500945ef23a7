import type { NextRequest } from "next/server";
import { logUit } from "@/lib/session/uitloggen";
import { isEigenHerkomst } from "@/lib/verzoek/herkomst";

/** A form of our own pages ends up here: signed out of the portal, then at the provider as well. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isEigenHerkomst(request.headers)) return new Response(null, { status: 403 });
  return new Response(null, { status: 303, headers: { Location: await logUit() } });
}
