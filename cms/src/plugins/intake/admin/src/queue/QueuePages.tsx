import {
  Dots,
  Flex,
  NextLink,
  PageLink,
  Pagination,
  PreviousLink,
  Typography,
} from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { QueueQuery } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { lastPage, pageNumbers } from './page-numbers.ts';
import { writeAddress } from './queue-address.ts';

/** How many there are, and the way to the other pages. */
export function QueuePages({ query, total }: { query: QueueQuery; total: number }) {
  const text = useText();
  const count = lastPage(total, query.pageSize);
  const to = (page: number) => ({ search: writeAddress({ ...query, page }).toString() });
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={3}>
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {text('queue.total', { total })}
      </Typography>
      {count > 1 && (
        <Pagination activePage={query.page} pageCount={count} label={text('queue.pages')}>
          <PreviousLink tag={Link} to={to(Math.max(1, query.page - 1))}>
            {text('queue.previous')}
          </PreviousLink>
          {pageNumbers(query.page, count).map((page, index) =>
            page === null ? (
              <Dots key={`gap-${String(index)}`}>{text('queue.more-pages')}</Dots>
            ) : (
              <PageLink key={page} number={page} tag={Link} to={to(page)}>
                {text('queue.page', { page })}
              </PageLink>
            ),
          )}
          <NextLink tag={Link} to={to(Math.min(count, query.page + 1))}>
            {text('queue.next')}
          </NextLink>
        </Pagination>
      )}
    </Flex>
  );
}
