import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** The browser's own bubbles are off: messages stand beside the fields and in the error summary. */
export function Form({ className, ...rest }: Omit<ComponentProps<"form">, "style" | "noValidate">) {
  return <form {...rest} noValidate className={classNames("ui-form", className)} />;
}

/** The button that does it comes first, the way back after it. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="utrecht-action-group ui-form-actions">{children}</div>;
}

export function Fieldset({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="utrecht-form-fieldset__legend ui-fieldset__legend">{legend}</legend>
      <div className="ui-fieldset">{children}</div>
    </fieldset>
  );
}
