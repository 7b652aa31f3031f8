import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Navigate } from 'react-router-dom';
import type { QueueQuery } from '../../../shared/desk-api.mts';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { useText } from '../words/use-text.ts';
import { EmptyQueue } from './EmptyQueue.tsx';
import { lastPage } from '../../../../admin-parts/page-numbers.ts';
import { writeAddress } from './queue-address.ts';
import { QueuePages } from './QueuePages.tsx';
import { QueueSkeleton } from './QueueSkeleton.tsx';
import { QueueTable } from './QueueTable.tsx';
import type { Selection } from './selection.ts';
import type { QueueState } from './use-queue.ts';

interface QueueBodyProps {
  state: QueueState;
  query: QueueQuery;
  /** Null for who may only read. */
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
  onClear: () => void;
  onRetry: () => void;
}

/** What there is to see of the queue, whether it could be read or not. */
export function QueueBody({ state, query, onClear, onRetry, ...choosing }: QueueBodyProps) {
  const text = useText();
  if (state.kind === 'loading') return <QueueSkeleton />;
  if (state.kind === 'failed') {
    return (
      <Notice
        variant="danger"
        isUrgent
        title={text('queue.failed')}
        action={
          <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={onRetry}>
            {text('retry')}
          </Button>
        }
      >
        {text('queue.failed-advice')}
      </Notice>
    );
  }
  const { queue, readAt, isStale, hasFailed } = state;
  if (queue.rows.length === 0 && !isStale) {
    if (queue.total === 0) return <EmptyQueue query={query} onClear={onClear} />;
    // The last ones of this page are gone; those before it are still there.
    const page = lastPage(queue.total, query.pageSize);
    return <Navigate replace to={{ search: writeAddress({ ...query, page }).toString() }} />;
  }
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      aria-busy={isStale}
      style={{ opacity: isStale ? 0.6 : 1 }}
    >
      {hasFailed && <Notice variant="warning" isUrgent title={text('queue.stale')} />}
      <QueueTable rows={queue.rows} now={readAt} {...choosing} />
      <QueuePages query={query} total={queue.total} />
    </Flex>
  );
}
