import { generateKeyPairSync, randomBytes } from "node:crypto";
import { type Configuration, interactionPolicy, type KoaContextWithOIDC, Provider } from "oidc-provider";
import { toCsp } from "./html.ts";
import { findMedewerker } from "./medewerkers.ts";
import { toFoutPagina, toUitgelogdPagina, toUitlogPagina } from "./paginas.ts";

export type IdpOpties = { adres: string; portaal: string; geheim: string };

const CLIENT_ID = "zaaktafel";
const SCOPES = "openid profile groups";
const UUR = 3600;

function toSleutel() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig" };
}

/** Nobody is asked for consent: a gemeente's own login to the gemeente's own portaal. */
async function toGrant(ctx: KoaContextWithOIDC) {
  const { client, session } = ctx.oidc;
  const accountId = session?.accountId;
  if (!client || !accountId) return undefined;
  const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope(SCOPES);
  await grant.save();
  return grant;
}

export function createProvider({ adres, portaal, geheim }: IdpOpties): Provider {
  const zonderToestemming = interactionPolicy.base();
  zonderToestemming.remove("consent");

  const pagina = (ctx: KoaContextWithOIDC, html: string) => {
    ctx.set("Content-Security-Policy", toCsp(portaal));
    ctx.type = "html";
    ctx.body = html;
  };

  const configuratie: Configuration = {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: geheim,
        client_name: "Zaaktafel",
        redirect_uris: [`${portaal}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${portaal}/inloggen`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: { keys: [toSleutel()] },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    scopes: SCOPES.split(" "),
    claims: { openid: ["sub"], profile: ["name", "preferred_username"], groups: ["groups"] },
    conformIdTokenClaims: false, // the portaal reads the ID token alone, it does not call userinfo
    pkce: { required: () => true },
    responseTypes: ["code"],
    interactions: { url: (_ctx, { uid }) => `/inloggen/${uid}`, policy: zonderToestemming },
    loadExistingGrant: toGrant,
    findAccount: (_ctx, id) => {
      const medewerker = findMedewerker(id);
      if (!medewerker) return undefined;
      const { naam, groepen } = medewerker;
      return {
        accountId: id,
        claims: () => ({ sub: id, name: naam, preferred_username: id, groups: groepen }),
      };
    },
    ttl: {
      AccessToken: UUR,
      AuthorizationCode: 60,
      Grant: 12 * UUR,
      IdToken: UUR,
      Interaction: UUR,
      Session: 12 * UUR,
    },
    renderError: (ctx, { error, error_description: uitleg }) => {
      pagina(ctx, toFoutPagina(uitleg ? `${error}: ${uitleg}` : error));
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulier) => {
          pagina(ctx, toUitlogPagina(formulier, ctx.oidc.entities.IdTokenHint !== undefined));
        },
        postLogoutSuccessSource: (ctx) => pagina(ctx, toUitgelogdPagina()),
      },
    },
  };
  return new Provider(adres, configuratie);
}
