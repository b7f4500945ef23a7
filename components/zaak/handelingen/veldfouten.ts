import type { FieldErrors, FieldValues, Path } from "react-hook-form";
import type { FieldError } from "@/components/ui/error-summary";
import type { Melding } from "@/lib/fout/melding";

export interface Veldfouten<F extends FieldValues> {
  /** For the summary above the form. */
  fouten: FieldError[];
  /** For the field itself. */
  fout: (veld: Path<F>) => string | undefined;
}

/** What is wrong per field of a form: what the browser found, else what the server said of it. */
export function toVeldfouten<F extends FieldValues>(
  velden: readonly Path<F>[],
  errors: FieldErrors<F>,
  melding: Melding | undefined,
): Veldfouten<F> {
  const fouten = velden.flatMap((name) => {
    const message = findBericht(errors, name) ?? melding?.velden?.[name];
    return message ? [{ name, message }] : [];
  });
  return { fouten, fout: (veld) => fouten.find(({ name }) => name === veld)?.message };
}

/** The message at a path such as `betrokkene.naam`. */
function findBericht(errors: object, pad: string): string | undefined {
  const fout = pad
    .split(".")
    .reduce<unknown>(
      (deel, naam) => (typeof deel === "object" && deel ? Reflect.get(deel, naam) : undefined),
      errors,
    );
  const bericht: unknown = typeof fout === "object" && fout ? Reflect.get(fout, "message") : undefined;
  return typeof bericht === "string" ? bericht : undefined;
}
