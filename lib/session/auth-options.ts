import "server-only";
import { randomUUID } from "node:crypto";
import type { AuthOptions, Profile } from "next-auth";
import { z } from "zod";
import { getConfig } from "@/lib/config/config";
import { logboek } from "@/lib/logboek/logboek";
import { getCookies } from "./cookies";
import { listProfielIdsForGroepen } from "./profiel";
import { bewaarIdToken } from "./sessie-register";
import { decodeSessie, encodeSessie } from "./sessie-token";
import { sessieSchema, type Sessie } from "./sessie.schema";

const claimsSchema = z.record(z.string(), z.unknown());
const groepenSchema = z.union([z.array(z.string()), z.string().transform((groep) => [groep])]).catch([]);

/** next-auth on a generic OIDC provider: discovery, code flow, PKCE, state and nonce; the session is only a cookie. */
export function getAuthOptions(): AuthOptions {
  const { portaal, login } = getConfig();
  process.env["NEXTAUTH_URL"] = portaal.adres.origin; // next-auth knows its own address only from there
  return {
    secret: portaal.geheim.onthul(),
    pages: { signIn: "/inloggen", error: "/inloggen", signOut: "/inloggen" },
    session: { strategy: "jwt", maxAge: portaal.inactiefSeconden },
    useSecureCookies: portaal.adres.protocol === "https:",
    cookies: getCookies(),
    providers: [
      {
        id: "oidc",
        name: "OpenID Connect",
        type: "oauth",
        wellKnown: `${login.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
        clientId: login.clientId,
        clientSecret: login.geheim.onthul(),
        authorization: { params: { scope: login.scope } },
        httpOptions: { timeout: 10_000 },
        idToken: true,
        checks: ["pkce", "state", "nonce"],
        profile: (claims: Profile) => ({ id: toSessie(claims).sub }),
      },
    ],
    jwt: {
      encode: async ({ token }) => encodeSessie(sessieSchema.parse(token)),
      decode: async ({ token }) => (token ? ((await decodeSessie(token)) ?? null) : null),
    },
    callbacks: {
      jwt: ({ token, account, profile }) => {
        if (!account || !profile) return token;
        const sessie = toSessie(profile);
        if (account.id_token) bewaarIdToken(sessie.sid, account.id_token);
        return { ...sessie };
      },
      session: ({ session, token }) => ({ expires: session.expires, user: { name: token.name ?? null } }),
    },
    logger: {
      // Code and type only: the details can hold claims and tokens.
      error: (code) => logboek.error({ soort: "login", code }, "sign-in failed"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

function toSessie(profile: Profile): Sessie {
  const { claims } = getConfig().login;
  const waarden = claimsSchema.parse(profile);
  const id = z.string().min(1).parse(waarden[claims.id]);
  return {
    sid: randomUUID(),
    sub: id,
    name: z.string().min(1).catch(id).parse(waarden[claims.naam]),
    roles: listProfielIdsForGroepen(groepenSchema.parse(waarden[claims.groepen])),
    iat: Math.floor(Date.now() / 1000),
  };
}
