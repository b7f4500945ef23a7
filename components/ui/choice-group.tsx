import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldId } from "./field-id";
import { ErrorMessage, Hint, OptionalMark, type FieldProps } from "./field";

export type RadioOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
};

type ChoiceGroupProps = Omit<FieldProps, "labelHidden"> &
  Omit<ComponentProps<"input">, "style" | "type" | "required" | "value" | "defaultValue" | "id"> & {
    name: string;
    options: RadioOption[];
    id?: string | undefined;
    value?: string | undefined;
    defaultValue?: string | undefined;
  };

/** One of a few. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="radio" />;
}

/** Any number of a few. */
export function CheckboxGroup(props: Omit<ChoiceGroupProps, "value" | "defaultValue">) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

/** The first input carries the id, so that a link in the error summary lands on it. */
function ChoiceGroup({
  label,
  hint,
  error,
  required,
  name,
  id = fieldId(name),
  options,
  value,
  defaultValue,
  type,
  ...rest
}: ChoiceGroupProps & { type: "radio" | "checkbox" }) {
  return (
    <fieldset
      {...(type === "radio" && { role: "radiogroup" })}
      className={classNames("utrecht-form-field ui-field", error && "utrecht-form-field--invalid")}
      aria-describedby={describedBy(id, { error, hint })}
      {...(type === "radio" && { "aria-invalid": error ? true : undefined, "aria-required": required })}
    >
      <legend className="utrecht-form-label ui-field__label">
        {label}
        <OptionalMark required={required} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <ErrorMessage id={id}>{error}</ErrorMessage>
      <div>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`;
          return (
            <div key={option.value} className="ui-choice">
              <input
                {...rest}
                {...(value !== undefined && { checked: value === option.value })}
                {...(defaultValue !== undefined && { defaultChecked: defaultValue === option.value })}
                type={type}
                id={optionId}
                name={name}
                value={option.value}
                disabled={rest.disabled || option.disabled}
                className="ui-choice__input"
                aria-describedby={option.hint ? `${optionId}-optie` : undefined}
              />
              <label htmlFor={optionId} className="utrecht-form-label utrecht-form-label--radio">
                {option.label}
              </label>
              {option.hint && (
                <div id={`${optionId}-optie`} className="ui-choice__hint">
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
