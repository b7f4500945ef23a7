import { z } from "zod";

/** True when nine digits pass the 11-proef of a RSIN: weights 9..2 and then -1. */
export function isElfproef(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers)) return false;
  const som = [...cijfers].reduce((totaal, cijfer, plaats) => {
    const gewicht = plaats === 8 ? -1 : 9 - plaats;
    return totaal + Number(cijfer) * gewicht;
  }, 0);
  return som % 11 === 0;
}

export const rsinSchema = z.string().refine(isElfproef, "moet negen cijfers zijn die voldoen aan de 11-proef");
