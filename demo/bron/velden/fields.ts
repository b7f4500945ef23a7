import { z } from "zod";
import { isRef } from "../frame/ref.ts";

/** Text that has to be there. */
export const text = (max?: number) => (max === undefined ? z.string().min(1) : z.string().min(1).max(max));

/** Text that may be left out or empty; the answer then holds "". */
export const optionalText = (max?: number) =>
  (max === undefined ? z.string() : z.string().max(max)).default("");

export const date = () => z.iso.date();
export const optionalDate = () => z.iso.date().nullable().default(null);
export const dateTime = () => z.iso.datetime({ offset: true, local: true });
export const optionalDateTime = () => dateTime().nullable().default(null);
export const duration = () => z.iso.duration();
export const optionalDuration = () => z.iso.duration().nullable().default(null);

const isUri = (value: string) => URL.canParse(value);

export const uri = (max = 1000) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(isUri, { message: "Voer een geldige URL in.", params: { code: "invalid" } });
export const optionalUri = (max = 1000) =>
  z
    .string()
    .max(max)
    .refine((value) => value === "" || isUri(value), {
      message: "Voer een geldige URL in.",
      params: { code: "invalid" },
    })
    .default("");

/** A URL that may point at this source, where it then became a reference, or at another one. */
export const looseRef = (max = 1000) =>
  z
    .string()
    .max(max)
    .refine((value) => isRef(value) || isUri(value), {
      message: "Voer een geldige URL in.",
      params: { code: "invalid" },
    });

/** A reference to a resource of this source; the frame has already turned its URL into one, where it could. */
export const ref = () =>
  z
    .string()
    .min(1)
    .refine(isRef, {
      message: "Ongeldige hyperlink - Geen overeenkomende URL.",
      params: { code: "no_match" },
    });
export const optionalRef = () => ref().nullable().default(null);
export const refList = () => z.array(ref()).default([]);

const passesElevenTest = (digits: string) =>
  /^\d{9}$/.test(digits) &&
  digits !== "000000000" &&
  Array.from(digits).reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0) %
    11 ===
    0;

/** RSIN and BSN: nine digits that pass the 11-proef. */
export const nineDigits = () =>
  z
    .string()
    .refine(passesElevenTest, { message: "Onjuist RSIN of BSN nummer.", params: { code: "invalid" } });
export const optionalNineDigits = () =>
  z
    .string()
    .refine((value) => value === "" || passesElevenTest(value), {
      message: "Onjuist RSIN of BSN nummer.",
      params: { code: "invalid" },
    })
    .default("");

export const VERTROUWELIJKHEID = [
  "openbaar",
  "beperkt_openbaar",
  "intern",
  "zaakvertrouwelijk",
  "vertrouwelijk",
  "confidentieel",
  "geheim",
  "zeer_geheim",
] as const;

/** Low is public; -1 for no value, which no limit lets through by accident because it is never stored. */
export const vertrouwelijkheidRank = (value: unknown) =>
  VERTROUWELIJKHEID.findIndex((candidate) => candidate === value);
