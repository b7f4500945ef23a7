import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { getAuthOptions } from "@/lib/session/auth-options";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const antwoord: unknown = await NextAuth(request, context, getAuthOptions());
  if (antwoord instanceof Response) return antwoord;
  throw new TypeError("next-auth gave no response");
}

export { handle as GET, handle as POST };
