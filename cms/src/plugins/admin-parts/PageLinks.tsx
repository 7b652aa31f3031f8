import { Dots, NextLink, PageLink, Pagination, PreviousLink } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { pageNumbers } from './page-numbers.ts';

interface PageLinksProps {
  page: number;
  /** How many pages there are. */
  count: number;
  /** The query of the address of a page. */
  search: (page: number) => URLSearchParams;
  words: {
    pages: string;
    previous: string;
    next: string;
    more: string;
    page: (page: number) => string;
  };
}

/** The way to the other pages; nothing when there is one. */
export function PageLinks({ page: current, count, search, words }: PageLinksProps) {
  if (count <= 1) return null;
  const to = (page: number) => ({ search: search(page).toString() });
  return (
    <Pagination activePage={current} pageCount={count} label={words.pages}>
      <PreviousLink tag={Link} to={to(Math.max(1, current - 1))}>
        {words.previous}
      </PreviousLink>
      {pageNumbers(current, count).map((page, index) =>
        page === null ? (
          <Dots key={`gap-${String(index)}`}>{words.more}</Dots>
        ) : (
          <PageLink key={page} number={page} tag={Link} to={to(page)}>
            {words.page(page)}
          </PageLink>
        ),
      )}
      <NextLink tag={Link} to={to(Math.min(count, current + 1))}>
        {words.next}
      </NextLink>
    </Pagination>
  );
}
