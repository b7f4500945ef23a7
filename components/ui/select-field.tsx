import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldId } from "./field-id";
import { Field, type FieldProps } from "./field";
import { Icon } from "./icon";

export type Option = { value: string; label: string; disabled?: boolean | undefined };

type SelectFieldProps = FieldProps &
  Omit<ComponentProps<"select">, "style" | "required" | "multiple" | "children"> & {
    name: string;
    options: Option[];
    /** The first, empty option: "Kies een …". */
    placeholder?: string | undefined;
  };

export function SelectField({
  label,
  hint,
  error,
  required,
  labelHidden,
  name,
  id = fieldId(name),
  options,
  placeholder,
  className,
  ...rest
}: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} labelHidden={labelHidden}>
      <span className="ui-select">
        <select
          {...rest}
          id={id}
          name={name}
          className={classNames(
            "utrecht-select utrecht-select--html-select",
            error && "utrecht-select--invalid",
            className,
          )}
          aria-describedby={describedBy(id, { error, hint })}
          aria-invalid={error ? true : undefined}
          aria-required={required ? true : undefined}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-neer" />
      </span>
    </Field>
  );
}
