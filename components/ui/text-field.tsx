import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldId } from "./field-id";
import { Field, type FieldProps } from "./field";

type TextFieldProps = FieldProps &
  Omit<ComponentProps<"input">, "style" | "size" | "required" | "type"> & {
    name: string;
    type?: "text" | "search" | "date" | "datetime-local" | "email" | "tel" | "url" | "number" | undefined;
    /** As wide as a date or a number. */
    short?: boolean | undefined;
  };

/** `{...register("x")}` of react-hook-form fits: name, ref, onChange and onBlur reach the input. */
export function TextField({
  label,
  hint,
  error,
  required,
  labelHidden,
  name,
  type = "text",
  id = fieldId(name),
  short = type === "date" || type === "number",
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} labelHidden={labelHidden}>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        className={classNames(
          "utrecht-textbox utrecht-textbox--html-input ui-input",
          short && "ui-input--short",
          className,
        )}
        aria-describedby={describedBy(id, { error, hint })}
        aria-invalid={error ? true : undefined}
        aria-required={required ? true : undefined}
      />
    </Field>
  );
}
