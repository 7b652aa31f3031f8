import { Flex, Typography } from '@strapi/design-system';
import { lastPage } from '../../../../admin-parts/page-numbers.ts';
import { PageLinks } from '../../../../admin-parts/PageLinks.tsx';
import type { QueueQuery } from '../../../shared/desk-api.mts';
import { useText } from '../words/use-text.ts';
import { writeAddress } from './queue-address.ts';

/** How many there are, and the way to the other pages. */
export function QueuePages({ query, total }: { query: QueueQuery; total: number }) {
  const text = useText();
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={3}>
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {text('queue.total', { total })}
      </Typography>
      <PageLinks
        page={query.page}
        count={lastPage(total, query.pageSize)}
        search={(page) => writeAddress({ ...query, page })}
        words={{
          pages: text('queue.pages'),
          previous: text('queue.previous'),
          next: text('queue.next'),
          more: text('queue.more-pages'),
          page: (page) => text('queue.page', { page }),
        }}
      />
    </Flex>
  );
}
