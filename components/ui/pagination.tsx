import NextLink from "next/link";
import { Icon } from "./icon";

type PaginationProps = {
  page: number;
  /** Unknown for a source that does not count. */
  pageCount?: number | undefined;
  previousHref?: string | undefined;
  nextHref?: string | undefined;
  label?: string | undefined;
};

const linkClass = "utrecht-pagination__relative-link ui-pagination__link";

export function Pagination({ page, pageCount, previousHref, nextHref, label = "Pagina's" }: PaginationProps) {
  return (
    <nav className="utrecht-pagination ui-pagination" aria-label={label}>
      <Step href={previousHref} rel="prev">
        <Icon name="chevron-links" />
        Vorige
      </Step>
      <span className="ui-pagination__page">
        pagina {page}
        {pageCount !== undefined && ` van ${pageCount}`}
      </span>
      <Step href={nextHref} rel="next">
        Volgende
        <Icon name="chevron-rechts" />
      </Step>
    </nav>
  );
}

function Step({ href, rel, children }: { href: string | undefined; rel: string; children: React.ReactNode }) {
  if (href === undefined) return <span className={`${linkClass} ui-pagination__link--off`}>{children}</span>;
  return (
    <NextLink className={linkClass} href={href} rel={rel}>
      {children}
    </NextLink>
  );
}
