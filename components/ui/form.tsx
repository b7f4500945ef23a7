import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** The browser's own bubbles are off: messages stand beside the fields and in the error summary. */
export function Form({ className, ...rest }: Omit<ComponentProps<"form">, "style" | "noValidate">) {
  return <form {...rest} noValidate className={classNames("ui-form", className)} />;
}
