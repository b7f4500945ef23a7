import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";

/** The title of a page, with a remark at the other end. */
export function Kop({ titel, rechts }: { titel: string; rechts?: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <Heading level={1}>{titel}</Heading>
      {rechts && <p className="text-ink-subtle">{rechts}</p>}
    </div>
  );
}
