import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldId } from "./field-id";
import { ErrorMessage, OptionalMark, type FieldProps } from "./field";

type CheckboxFieldProps = FieldProps &
  Omit<ComponentProps<"input">, "style" | "type" | "required"> & { name: string };

export function CheckboxField({
  label,
  hint,
  error,
  required,
  labelHidden,
  name,
  id = fieldId(name),
  className,
  ...rest
}: CheckboxFieldProps) {
  return (
    <div className={classNames("ui-field", error && "utrecht-form-field utrecht-form-field--invalid")}>
      <ErrorMessage id={id}>{error}</ErrorMessage>
      <div className="ui-choice">
        <input
          {...rest}
          type="checkbox"
          id={id}
          name={name}
          className={classNames("utrecht-checkbox utrecht-checkbox--html-input ui-choice__input", className)}
          aria-describedby={describedBy(id, { error, hint })}
          aria-invalid={error ? true : undefined}
          aria-required={required ? true : undefined}
        />
        <label
          htmlFor={id}
          className={labelHidden ? "sr-only" : "utrecht-form-label utrecht-form-label--checkbox"}
        >
          {label}
          <OptionalMark required={required} />
        </label>
        {hint && (
          <div id={`${id}-uitleg`} className="ui-choice__hint">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
