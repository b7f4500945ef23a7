import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

/** What every field takes, whatever its control. */
export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Left out: nothing is said. `true`: required. `false`: the label says "(niet verplicht)". */
  required?: boolean | undefined;
  /** For a control whose place says what it is, such as the search in the bar. */
  labelHidden?: boolean | undefined;
};

export function Field({
  id,
  label,
  hint,
  error,
  required,
  labelHidden,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={classNames("utrecht-form-field ui-field", error && "utrecht-form-field--invalid")}>
      <label
        htmlFor={id}
        className={labelHidden ? "sr-only" : "utrecht-form-field__label utrecht-form-label ui-field__label"}
      >
        {label}
        <OptionalMark required={required} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <ErrorMessage id={id}>{error}</ErrorMessage>
      {children}
    </div>
  );
}

export function OptionalMark({ required }: { required: boolean | undefined }) {
  return required === false ? <span className="ui-field__optional"> (niet verplicht)</span> : null;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={`${id}-uitleg`} className="utrecht-form-field-description ui-field__hint">
      {children}
    </div>
  );
}

export function ErrorMessage({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <div id={`${id}-fout`} className="utrecht-form-field-error-message ui-field__error">
      <Icon name="fout" />
      <span>
        <VisuallyHidden>Fout: </VisuallyHidden>
        {children}
      </span>
    </div>
  );
}
