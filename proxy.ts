import { NextResponse, type NextRequest } from "next/server";
import { getConfig } from "@/lib/config/config";
import { NONCE_HEADER } from "@/lib/verzoek/nonce";
import { PAD_HEADER } from "@/lib/verzoek/pad";

/** Sets the Content-Security-Policy with a nonce, and hands down the nonce and the path. It guards nothing: lib/ checks every right. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const csp = toCsp(nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", csp); // Next puts the nonce it finds here on its own scripts
  headers.set(NONCE_HEADER, nonce);
  headers.set(PAD_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const antwoord = NextResponse.next({ request: { headers } });
  antwoord.headers.set("Content-Security-Policy", csp);
  return antwoord;
}

function toCsp(nonce: string): string {
  const { portaal } = getConfig();
  const ontwikkel = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""; // React's own tooling, never in a build
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${ontwikkel}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    ...(portaal.adres.protocol === "https:" ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

export const config = {
  // Everything but static files. Routes that stream an upload or a download must stay out as well: with a proxy on
  // the path Next cuts a request body at 10 MB.
  matcher: ["/((?!_next/static).*)"],
};
