import "server-only";

const REGISTER = Symbol.for("zaaktafel.eenmalig");
type MetRegister = typeof globalThis & { [REGISTER]?: Map<string, unknown> };

/**
 * One instance per process. A module variable is not enough: Next may load a module more than once in one process
 * (pages, route handlers, instrumentation), and caches, pools and the configuration must be shared between them.
 */
export function eenmalig<T>(naam: string, maak: () => T): T {
  const houder: MetRegister = globalThis;
  const register = houder[REGISTER] ?? new Map<string, unknown>();
  houder[REGISTER] = register;
  if (!register.has(naam)) register.set(naam, maak());
  return register.get(naam) as T;
}
