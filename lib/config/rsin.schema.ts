import { z } from "zod";

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** True when nine digits pass the 11-proef of a RSIN: weights 9..2 and then -1. */
export function isElfproef(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers)) return false;
  const gewogen = GEWICHTEN.map((gewicht, plaats) => gewicht * Number(cijfers.charAt(plaats)));
  return gewogen.reduce((som, deel) => som + deel, 0) % 11 === 0;
}

export const rsinSchema = z
  .string()
  .refine(isElfproef, "moet negen cijfers zijn die voldoen aan de 11-proef");
