import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { getAuthOptions } from "@/lib/session/auth-options";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

// Anyone could write in our log through the one; the other would sign out without ending the session. We have our own.
const DICHT = new Set(["_log", "signout"]);

async function handle(request: NextRequest, context: Context): Promise<Response> {
  if (DICHT.has((await context.params).nextauth[0] ?? "")) return new Response(null, { status: 404 });
  const antwoord: unknown = await NextAuth(request, context, getAuthOptions());
  if (antwoord instanceof Response) return antwoord;
  throw new TypeError("next-auth gave no response");
}

export { handle as GET, handle as POST };
