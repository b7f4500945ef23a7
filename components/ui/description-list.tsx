import type { ReactNode } from "react";

export type Description = { term: string; description: ReactNode };

/** An empty description is said, not left blank: nobody has to wonder whether it failed to load. */
export function DescriptionList({
  items,
  emptyText = "Niet ingevuld",
}: {
  items: Description[];
  emptyText?: string | undefined;
}) {
  return (
    <div className="ui-dl-box">
      <dl className="utrecht-data-list ui-dl">
        {items.map(({ term, description }) => (
          <div key={term}>
            <dt className="utrecht-data-list__item-key">{term}</dt>
            <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
              {isEmpty(description) ? <span className="ui-dl__empty">{emptyText}</span> : description}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function isEmpty(node: ReactNode): boolean {
  return node === undefined || node === null || node === "" || node === false;
}
