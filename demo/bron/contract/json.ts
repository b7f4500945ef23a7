import type { Json } from "../proef/client.ts";

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The object under a key; an empty one where there is none. */
export const objectAt = (value: Json, key: string): Json => {
  const found = value[key];
  return isObject(found) ? found : {};
};

export const listIn = (value: Json, key: string): unknown[] => {
  const found = value[key];
  return Array.isArray(found) ? found : [];
};

export const textsIn = (value: Json, key: string): string[] =>
  listIn(value, key).filter((item) => typeof item === "string");

export const objectsIn = (value: Json, key: string): Json[] => listIn(value, key).filter(isObject);
