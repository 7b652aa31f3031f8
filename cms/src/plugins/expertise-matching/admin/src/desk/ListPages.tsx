import { Flex, Typography } from '@strapi/design-system';
import { lastPage } from '../../../../admin-parts/page-numbers.ts';
import { PageLinks } from '../../../../admin-parts/PageLinks.tsx';
import { DESK_PAGE_SIZE } from '../../../shared/desk/list-fields.mts';
import type { DeskPart } from './desk-parts.ts';
import { useText } from '../words/use-text.ts';

interface ListPagesProps {
  part: Exclude<DeskPart, 'figures'>;
  page: number;
  total: number;
  search: (page: number) => URLSearchParams;
}

/** How many there are, and the way to the other pages. */
export function ListPages({ part, page, total, search }: ListPagesProps) {
  const text = useText();
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={3}>
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {text(`total.${part}`, { total })}
      </Typography>
      <PageLinks
        page={page}
        count={lastPage(total, DESK_PAGE_SIZE)}
        search={search}
        words={{
          pages: text('list.pages'),
          previous: text('list.previous'),
          next: text('list.next'),
          more: text('list.more-pages'),
          page: (number) => text('list.page', { page: number }),
        }}
      />
    </Flex>
  );
}
