import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { QuestionsAnswer, QuestionsQuery } from '../../../shared/questions.mts';
import { useText } from '../use-text.ts';
import { writeAddress } from './questions-address.ts';

type PagesProps = Pick<QuestionsAnswer, 'total' | 'page' | 'pageCount'> & { query: QuestionsQuery };

/** How many there are, and the way to the pages before and after. */
export function Pages({ query, total, page, pageCount }: PagesProps) {
  const text = useText();
  const link = (label: 'previous' | 'next', to: number) => (
    <Link to={{ search: writeAddress({ ...query, page: to }).toString() }}>{text(label)}</Link>
  );
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={3}>
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {text('total', { total })}
      </Typography>
      {pageCount > 1 && (
        <Flex tag="nav" aria-label={text('pages')} gap={4}>
          <Typography>{page > 1 && link('previous', page - 1)}</Typography>
          <Typography>{text('page', { page, pageCount })}</Typography>
          <Typography>{page < pageCount && link('next', page + 1)}</Typography>
        </Flex>
      )}
    </Flex>
  );
}
