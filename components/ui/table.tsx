import NextLink from "next/link";
import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

type TableProps = {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  /** One row of HeaderCell. */
  head: ReactNode;
  /** Rows. */
  children: ReactNode;
};

/**
 * On a small screen every row becomes a block and every cell says its own label. The roles are written out, because
 * browsers forget what a table is once its display changes.
 */
export function Table({ caption, captionHidden, head, children }: TableProps) {
  const captionId = useId();
  return (
    <div className="ui-table-region">
      <table role="table" aria-labelledby={captionId} className="utrecht-table ui-table">
        <caption id={captionId} className={captionHidden ? "sr-only" : "utrecht-table__caption"}>
          {caption}
        </caption>
        <thead role="rowgroup" className="utrecht-table__header">
          {head}
        </thead>
        <tbody role="rowgroup" className="utrecht-table__body">
          {children}
        </tbody>
      </table>
    </div>
  );
}

export function Row({ className, ...rest }: Omit<ComponentProps<"tr">, "style" | "role">) {
  return <tr {...rest} role="row" className={classNames("utrecht-table__row", className)} />;
}

type CellProps = Omit<ComponentProps<"td">, "style" | "role"> & {
  /** The name of the column, said in the cell where the columns are gone. */
  label?: string | undefined;
  nowrap?: boolean | undefined;
};

export function Cell({ label, nowrap, className, children, ...rest }: CellProps) {
  return (
    <td
      {...rest}
      role="cell"
      className={classNames("utrecht-table__cell", nowrap && "ui-cell--nowrap", className)}
    >
      {label && (
        <span className="ui-cell__label" aria-hidden="true">
          {label}:{" "}
        </span>
      )}
      {children}
    </td>
  );
}

type Sort = {
  /** Where a click leads: the address of the same list in the other order. */
  href: string;
  direction?: "ascending" | "descending" | undefined;
};

const sortIcon: Record<"ascending" | "descending" | "none", IconName> = {
  ascending: "pijl-op",
  descending: "pijl-neer",
  none: "pijl-op-neer",
};

type HeaderCellProps = Omit<ComponentProps<"th">, "style" | "role" | "scope"> & { sort?: Sort | undefined };

export function HeaderCell({ sort, className, children, ...rest }: HeaderCellProps) {
  return (
    <th
      {...rest}
      role="columnheader"
      scope="col"
      aria-sort={sort?.direction}
      className={classNames("utrecht-table__header-cell", className)}
    >
      {sort ? (
        <NextLink className="ui-sort" href={sort.href} scroll={false}>
          {children}
          <Icon name={sortIcon[sort.direction ?? "none"]} />
        </NextLink>
      ) : (
        children
      )}
    </th>
  );
}
