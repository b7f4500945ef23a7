// The plan of the house as a check: who may import what. `npm run grenzen` runs it.
const SERVER = "^lib/(?!browser/|termijn/).*(?<!\\.(schema|query))\\.tsx?$";
const TEST = "\\.(test|test-helper)\\.tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
const config = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "An import that leads nowhere is not checked by any other rule.",
      from: { pathNot: TEST },
      to: { couldNotResolve: true },
    },
    {
      name: "demo-is-a-stranger",
      severity: "error",
      comment: "demo/ speaks ZGW over HTTP and imports nothing of the product.",
      from: { path: "^demo/" },
      to: { path: "^(app|components|lib|e2e|bench|proxy|instrumentation)" },
    },
    {
      name: "product-knows-no-demo",
      severity: "error",
      comment: "Demo and tests only point the configuration elsewhere.",
      from: { path: "^(app|components|lib)/|^(proxy|instrumentation)\\.ts$", pathNot: TEST },
      to: { path: "^(demo|e2e|bench)/" },
    },
    {
      name: "app-stays-out-of-zgw",
      severity: "error",
      comment: "Routes call domains; only lib/zgw knows that ZGW is HTTP.",
      from: { path: "^app/" },
      to: { path: "^lib/zgw/", pathNot: "^lib/zgw/zgw-error\\.ts$" },
    },
    {
      name: "components-run-anywhere",
      severity: "error",
      comment:
        "Components get data handed to them; of lib/ they import schemas, queries, lib/browser, lib/termijn, and types.",
      from: { path: "^components/", pathNot: TEST },
      to: { path: [SERVER, "^app/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-has-no-domain",
      severity: "error",
      comment: "Pieces of the design system know no zaak.",
      from: { path: "^components/ui/" },
      to: { path: "^(lib|components/(?!ui/))" },
    },
    {
      name: "lib-looks-down",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "react-only-at-the-edge",
      severity: "error",
      comment:
        "lib/verzoek (pages and routes) and lib/session meet Next; lib/browser and *.query.ts meet React Query.",
      from: { path: "^lib/(?!verzoek/|session/|browser/)", pathNot: ["\\.query\\.ts$", TEST] },
      to: { path: "^node_modules/(react|react-dom|next|next-auth|@tanstack/react-query)/" },
    },
    {
      name: "domains-are-separate",
      severity: "error",
      comment: "What two domains share has a room of its own.",
      from: { path: "^lib/(zaak|werkvoorraad)/", pathNot: TEST },
      to: { path: "^lib/(zaak|werkvoorraad)/(?!.*\\.schema\\.ts$)", pathNot: "^lib/$1/" },
    },
    {
      name: "one-door-to-zgw",
      severity: "error",
      comment: "Domains come in through lib/zgw/index.ts.",
      from: { path: "^lib/", pathNot: ["^lib/zgw/", TEST] },
      to: { path: "^lib/zgw/", pathNot: "^lib/zgw/index\\.ts$" },
    },
    {
      name: "zgw-knows-no-domain",
      severity: "error",
      from: { path: "^lib/zgw/", pathNot: TEST },
      to: { path: "^lib/(?!zgw/|config/)" },
    },
    {
      name: "zgw-apis-are-siblings",
      severity: "error",
      comment: "An API of ZGW never leans on another one.",
      from: { path: "^lib/zgw/(zaken|catalogi|documenten|besluiten|autorisaties)/", pathNot: TEST },
      to: { path: "^lib/zgw/(zaken|catalogi|documenten|besluiten|autorisaties)/", pathNot: "^lib/zgw/$1/" },
    },
    {
      name: "schemas-are-pure",
      severity: "error",
      from: { path: "\\.schema\\.ts$" },
      to: { pathNot: ["\\.schema\\.ts$", "^node_modules/zod/"] },
    },
    {
      name: "termijn-is-pure",
      severity: "error",
      from: { path: "^lib/termijn/", pathNot: TEST },
      to: { pathNot: ["^lib/termijn/", "^node_modules/temporal-(polyfill|spec|utils)/"] },
    },
  ],
  required: [
    {
      name: "server-only-says-so",
      severity: "error",
      comment: 'What may not reach a browser begins with import "server-only".',
      module: { path: SERVER, pathNot: TEST },
      to: { path: "^node_modules/server-only/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.demo|bench/out|e2e/uitvoer|public)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

export default config;
