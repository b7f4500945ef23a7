import { config } from "zod";

// For speed zod tries whether it may compile a schema with eval. The CSP forbids that, and reports every try as a
// violation. Import this before any schema that runs in the browser.
config({ jitless: true });
