import { randomInt, randomUUID } from "node:crypto";
import { isVreemd } from "./vreemde-bron.ts";

/** A name that nothing at the source has, whatever earlier runs left there. */
export const toEigenNaam = (naam: string) => `${naam}-${randomUUID().slice(0, 8)}`;

/** The five letters of a new catalogus: those given, and at somebody else's source five of chance. */
export const toDomein = (domein: string) =>
  isVreemd ? Array.from({ length: 5 }, () => String.fromCharCode(randomInt(65, 91))).join("") : domein;

/** The RSIN (nine digits that pass the 11-proef) of an organisation that nothing at the source is of. */
export function toEigenRsin(): string {
  const digits = Array.from({ length: 8 }, () => randomInt(10));
  const check = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11;
  return check === 10 ? toEigenRsin() : `${digits.join("")}${check}`;
}
