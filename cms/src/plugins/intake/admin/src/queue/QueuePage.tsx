import { useState } from 'react';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { deskActions } from '../../../shared/desk-api.mts';
import { useWaiting } from '../menu/use-waiting.ts';
import { useText } from '../words/use-text.ts';
import { QueueBody } from './QueueBody.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueViews } from './QueueViews.tsx';
import { changed, readAddress, writeAddress } from './queue-address.ts';
import type { Selection } from './selection.ts';
import { SpamBar } from './SpamBar.tsx';
import { useQueue } from './use-queue.ts';

const DECIDE = [{ action: deskActions.decide, subject: null }];

/** All that was submitted, the oldest that is still open first. */
export function QueuePage() {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const query = readAddress(params);
  const { state, refresh } = useQueue(query);
  const [selection, setSelection] = useState<Selection>(new Set());
  const { canDecide = false } = useRBAC(DECIDE).allowedActions;

  const go = (change: Partial<typeof query>, replace = false) => {
    setSelection(new Set());
    setParams(writeAddress(changed(query, change)), { replace });
  };
  const queue = state.kind === 'read' ? state.queue : null;
  const waiting = useWaiting();

  return (
    <Page.Main>
      <Page.Title>{waiting > 0 ? `(${String(waiting)}) ${text('menu')}` : text('menu')}</Page.Title>
      <Layouts.Header title={text('menu')} subtitle={text('queue.subtitle')} />
      <Layouts.Content>
        <QueueViews
          view={query.view}
          counts={queue?.counts ?? null}
          onChange={(view) => go({ view })}
        >
          <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
            <QueueFilters query={query} queue={queue} onChange={go} />
            <QueueBody
              state={state}
              query={query}
              selection={canDecide ? selection : null}
              onSelect={setSelection}
              onClear={() => go({ kind: '', area: '', assignee: '', q: '' })}
              onRetry={() => void refresh()}
            />
          </Flex>
        </QueueViews>
        <SpamBar
          rows={queue?.rows ?? []}
          selection={selection}
          onDone={() => {
            setSelection(new Set());
            void refresh();
          }}
          onClear={() => setSelection(new Set())}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
