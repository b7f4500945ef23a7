import NextLink from "next/link";
import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

type TableProps = {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  /** One row of HeaderCell. */
  head: ReactNode;
  /** Rows. */
  children: ReactNode;
  foot?: ReactNode;
  /** The list scrolls in its own frame on a large screen and its header stays in sight. */
  frame?: boolean | undefined;
};

export function Table({ caption, captionHidden, head, children, foot, frame }: TableProps) {
  const captionId = useId();
  return (
    <div
      className={classNames("ui-table-region", frame && "ui-table-region--frame")}
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
    >
      <table className="utrecht-table ui-table">
        <caption id={captionId} className={captionHidden ? "sr-only" : "utrecht-table__caption"}>
          {caption}
        </caption>
        <thead className="utrecht-table__header">{head}</thead>
        <tbody className="utrecht-table__body">{children}</tbody>
        {foot && <tfoot className="utrecht-table__footer">{foot}</tfoot>}
      </table>
    </div>
  );
}

export function Row({
  selected,
  className,
  ...rest
}: Omit<ComponentProps<"tr">, "style"> & { selected?: boolean | undefined }) {
  return (
    <tr {...rest} className={classNames("utrecht-table__row", selected && "ui-row--selected", className)} />
  );
}

type CellProps = { numeric?: boolean | undefined; nowrap?: boolean | undefined };

export function Cell({
  numeric,
  nowrap,
  className,
  ...rest
}: Omit<ComponentProps<"td">, "style"> & CellProps) {
  return (
    <td
      {...rest}
      className={classNames(
        "utrecht-table__cell",
        numeric && "ui-cell--numeric",
        nowrap && "ui-cell--nowrap",
        className,
      )}
    />
  );
}

export type Sort = {
  /** Where a click leads: the address of the same list in the other order. */
  href: string;
  direction?: "ascending" | "descending" | undefined;
};

const sortIcon: Record<"ascending" | "descending" | "none", IconName> = {
  ascending: "pijl-op",
  descending: "pijl-neer",
  none: "pijl-op-neer",
};

type HeaderCellProps = CellProps &
  Omit<ComponentProps<"th">, "style"> & { sort?: Sort | undefined; hideLabel?: boolean | undefined };

export function HeaderCell({
  numeric,
  nowrap,
  sort,
  hideLabel,
  scope = "col",
  className,
  children,
  ...rest
}: HeaderCellProps) {
  const label = hideLabel ? <VisuallyHidden>{children}</VisuallyHidden> : children;
  return (
    <th
      {...rest}
      scope={scope}
      aria-sort={sort?.direction}
      className={classNames(
        "utrecht-table__header-cell",
        numeric && "ui-cell--numeric",
        nowrap && "ui-cell--nowrap",
        className,
      )}
    >
      {sort ? (
        <NextLink className="ui-sort" href={sort.href} scroll={false}>
          {label}
          <Icon name={sortIcon[sort.direction ?? "none"]} />
        </NextLink>
      ) : (
        label
      )}
    </th>
  );
}
