import { Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { outboxActions, type OutboxQuery } from '../../../shared/outbox-api.mts';
import { readAddress, writeAddress } from './outbox-address.ts';
import { OutboxPages } from './OutboxPages.tsx';
import { OutboxTable } from './OutboxTable.tsx';
import { StateFilter } from './StateFilter.tsx';
import { useOutbox } from './use-outbox.ts';
import { useText } from './use-text.ts';

const READ = [{ action: outboxActions.read, subject: null }];

/** All mail that goes out, for who must know whether it arrived. */
export function OutboxPage() {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const query = readAddress(params);
  return (
    <Page.Protect permissions={READ}>
      <Page.Main>
        <Page.Title>{text('menu')}</Page.Title>
        <Layouts.Header title={text('menu')} subtitle={text('subtitle')} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">{text('unknown.meaning')}</Typography>
            <StateFilter state={query.state} onChange={(next) => setParams(writeAddress(next))} />
            <OutboxList query={query} />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function OutboxList({ query }: { query: OutboxQuery }) {
  const text = useText();
  const { state, refresh } = useOutbox(query);
  if (state.kind === 'loading') return <Page.Loading />;
  if (state.kind === 'failed') {
    return (
      <EmptyStateLayout
        content={text('failed')}
        action={<Button onClick={refresh}>{text('retry')}</Button>}
      />
    );
  }
  const { outbox } = state;
  if (outbox.total === 0) return <EmptyStateLayout content={text('empty')} />;
  return (
    <>
      <OutboxTable entries={outbox.entries} onDone={refresh} />
      <OutboxPages query={query} outbox={outbox} />
    </>
  );
}
