import type { ReactNode } from 'react';
import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import { PLUGIN } from '../plugin-id.ts';
import { useText } from '../words/use-text.ts';
import { Skeleton } from './Skeleton.tsx';
import type { Reading } from './use-read.ts';

interface LoadedProps<T> {
  reading: Reading<T>;
  children: (answer: T, readAt: Date) => ReactNode;
}

/** What was read, or why it is not there. */
export function Loaded<T>({ reading: { state, refresh }, children }: LoadedProps<T>) {
  const text = useText();
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'missing') {
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={text('desk.missing')}
        action={
          <Button tag={Link} to={`/plugins/${PLUGIN}`}>
            {text('desk.back')}
          </Button>
        }
      />
    );
  }
  if (state.kind === 'failed') {
    return (
      <Notice
        variant="danger"
        isUrgent
        title={text('desk.failed')}
        action={
          <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={() => void refresh()}>
            {text('retry')}
          </Button>
        }
      >
        {text('desk.failed-advice')}
      </Notice>
    );
  }
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      aria-busy={state.isStale}
      style={{ opacity: state.isStale ? 0.6 : 1 }}
    >
      {state.hasFailed && <Notice variant="warning" isUrgent title={text('desk.stale')} />}
      {children(state.answer, state.readAt)}
    </Flex>
  );
}
