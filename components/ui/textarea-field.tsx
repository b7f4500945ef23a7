"use client";

import { useCallback, useState, type ComponentProps, type Ref } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldId } from "./field-id";
import { Field, type FieldProps } from "./field";
import { remainingText } from "./remaining-text";

type TextareaFieldProps = FieldProps &
  Omit<ComponentProps<"textarea">, "style" | "required"> & { name: string };

/**
 * With maxLength it counts down. The limit is not enforced while typing: a pasted text that is too long stays
 * whole, so that the writer can choose what to leave out.
 */
export function TextareaField({
  label,
  hint,
  error,
  required,
  labelHidden,
  name,
  id = fieldId(name),
  maxLength,
  className,
  ref,
  onInput,
  ...rest
}: TextareaFieldProps) {
  const [typed, setLength] = useState(0);
  const length = typeof rest.value === "string" ? rest.value.length : typed;

  // After the caller's ref: a form library fills in its default value there.
  const setRef = useCallback(
    (node: HTMLTextAreaElement | null) => {
      const cleanUp = assignRef(ref, node);
      if (node) setLength(node.value.length);
      return cleanUp;
    },
    [ref],
  );

  const counter = maxLength !== undefined;
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required} labelHidden={labelHidden}>
      <textarea
        {...rest}
        ref={setRef}
        id={id}
        name={name}
        className={classNames("utrecht-textarea utrecht-textarea--html-textarea ui-textarea", className)}
        onInput={(event) => {
          setLength(event.currentTarget.value.length);
          onInput?.(event);
        }}
        aria-describedby={describedBy(id, { error, hint, counter })}
        aria-invalid={error ? true : undefined}
        aria-required={required ? true : undefined}
      />
      {counter && (
        <div
          id={`${id}-teller`}
          className={classNames("ui-field__counter", length > maxLength && "ui-field__counter--over")}
        >
          {remainingText(length, maxLength)}
        </div>
      )}
    </Field>
  );
}

function assignRef<T>(ref: Ref<T> | undefined, value: T | null): (() => void) | undefined {
  if (typeof ref === "function") {
    const cleanUp = ref(value);
    return typeof cleanUp === "function" ? cleanUp : undefined;
  }
  if (ref) ref.current = value;
  return undefined;
}
