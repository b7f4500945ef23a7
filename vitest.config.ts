import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const hier = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: { "@": hier, "server-only": `${hier}node_modules/server-only/empty.js` },
  },
  test: {
    include: ["{app,components,lib,demo,bench,e2e}/**/*.test.ts"],
    maxWorkers: "100%", // Vitest keeps a core free, which of two is half
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
