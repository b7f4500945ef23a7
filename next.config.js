// @ts-check
import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";

process.env["NEXT_TELEMETRY_DISABLED"] ??= "1"; // a build touches no network

const hier = fileURLToPath(new URL(".", import.meta.url));

const require = createRequire(import.meta.url);

/** @type {import("next").NextConfig} */
const config = {
  outputFileTracingRoot: hier,
  turbopack: { root: hier },
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks the types of the whole tree, once
  // On every answer, errors and files included; the CSP needs a nonce per page and is set by proxy.ts.
  headers: () =>
    Promise.resolve([
      {
        source: "/:pad*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
          {
            key: "Permissions-Policy",
            value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          },
          { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
        ],
      },
      {
        // A file is never a page; everything else gets its policy from proxy.ts.
        source: "/_next/static/:pad*",
        headers: [{ key: "Content-Security-Policy", value: "default-src 'none'" }],
      },
    ]),
};

/** @param {string} phase */
export default function toConfig(phase) {
  // The open "voorbeeld" theme is the stylesheet of its own package, brought in when building; a start writes nothing.
  if (phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER) {
    const tokens = require.resolve("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css");
    copyFileSync(tokens, `${hier}public/themas/voorbeeld/thema.css`);
  }
  return config;
}
