import "server-only";
import { getConfig } from "@/lib/config/config";
import { eenmalig } from "@/lib/config/eenmalig";

interface Register {
  /** ID tokens, to sign out at the provider with (`id_token_hint`). */
  idTokens: Map<string, { idToken: string; tot: number }>;
  /** Sessions that were signed out before they expired: a copied cookie must not outlive them. */
  beeindigd: Map<string, number>;
}
const register = eenmalig("sessies", (): Register => ({ idTokens: new Map(), beeindigd: new Map() }));

export function bewaarIdToken(sid: string, idToken: string): void {
  ruimOp();
  register.idTokens.set(sid, { idToken, tot: einde() });
}

export function findIdToken(sid: string): string | undefined {
  return register.idTokens.get(sid)?.idToken;
}

export function beeindigSessie(sid: string): void {
  ruimOp();
  register.idTokens.delete(sid);
  register.beeindigd.set(sid, einde());
}

export function isBeeindigd(sid: string): boolean {
  return register.beeindigd.has(sid);
}

function einde(): number {
  return Date.now() + getConfig().portaal.maximaalSeconden * 1000;
}

function ruimOp(): void {
  const nu = Date.now();
  for (const [sid, { tot }] of register.idTokens) if (tot < nu) register.idTokens.delete(sid);
  for (const [sid, tot] of register.beeindigd) if (tot < nu) register.beeindigd.delete(sid);
}
