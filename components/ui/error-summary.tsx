"use client";

import { useEffect, useId, useRef, type MouseEvent } from "react";
import { fieldId } from "./field-id";
import { Heading, type HeadingLevel } from "./heading";

export type FieldError = {
  /** The name of the field; without one the message stands alone. */
  name?: string | undefined;
  message: string;
  /** When the control has an id of its own. */
  id?: string | undefined;
};

type ErrorSummaryProps = {
  errors: FieldError[];
  /** react-hook-form's formState.submitCount: the summary takes the focus again after each try. */
  submitCount?: number | undefined;
  title?: string | undefined;
  level?: HeadingLevel | undefined;
};

export function ErrorSummary({
  errors,
  submitCount = 0,
  title = errors.length === 1 ? "Er is 1 ding niet goed ingevuld" : "Niet alles is goed ingevuld",
  level = 2,
}: ErrorSummaryProps) {
  const element = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const hasErrors = errors.length > 0;

  useEffect(() => {
    if (hasErrors) element.current?.focus();
  }, [hasErrors, submitCount]);

  if (!hasErrors) return null;
  return (
    <div ref={element} className="ui-error-summary" role="group" tabIndex={-1} aria-labelledby={headingId}>
      <Heading level={level} size={3} id={headingId}>
        {title}
      </Heading>
      <ul>
        {errors.map(({ name, message, id = name && fieldId(name) }) => (
          <li key={`${id} ${message}`}>
            {id ? (
              <a href={`#${id}`} onClick={focusTarget}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

// The fragment alone would scroll, but leave an entry in the history of the browser.
function focusTarget(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.focus();
}
