import { classNames } from "./class-names";

type SkeletonProps = {
  shape?: "lines" | "rows" | "block" | undefined;
  count?: number | undefined;
  label?: string | undefined;
  /** Off for all but one of the skeletons on a page, so that waiting is said once. */
  announce?: boolean | undefined;
};

export function Skeleton({
  shape = "lines",
  count = shape === "block" ? 1 : 3,
  label = "Bezig met laden",
  announce = true,
}: SkeletonProps) {
  return (
    <>
      {announce && (
        <p className="sr-only" role="status">
          {label}
        </p>
      )}
      <div className={classNames("ui-skeleton", `ui-skeleton--${shape}`)} aria-hidden="true">
        {Array.from({ length: count }, (_, index) =>
          shape === "rows" ? <Row key={index} /> : <div key={index} className="ui-skeleton__bar" />,
        )}
      </div>
    </>
  );
}

function Row() {
  return (
    <div className="ui-skeleton__row">
      <div className="ui-skeleton__bar" />
      <div className="ui-skeleton__bar" />
      <div className="ui-skeleton__bar" />
      <div className="ui-skeleton__bar" />
    </div>
  );
}
