import { useCallback, useEffect, useState } from 'react';
import type { Queue, QueueQuery } from '../../../shared/desk-api.mts';
import { useDesk } from '../desk/use-desk.ts';
import { useLatest } from '../../../../admin-parts/use-latest.ts';
import { useRefresh } from '../../../../admin-parts/use-refresh.ts';
import { waiting } from '../menu/waiting.ts';

export type QueueState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  /** `isStale` while another view is being read, `hasFailed` when it could not be read again. */
  | { kind: 'read'; queue: Queue; readAt: Date; isStale: boolean; hasFailed: boolean };

/** The queue as the address asks for it, kept up to date. */
export function useQueue(query: QueueQuery): { state: QueueState; refresh: () => Promise<void> } {
  const desk = useDesk();
  const [state, setState] = useState<QueueState>({ kind: 'loading' });
  const asked = JSON.stringify(query);
  const latest = useLatest({ query, asked });

  const refresh = useCallback(async () => {
    const now = latest.current;
    const queue = await desk.queue(now.query).catch(() => null);
    // Somebody who clicked on meanwhile gets the newer answer.
    if (latest.current.asked !== now.asked) return;
    setState((before) => {
      if (queue)
        return { kind: 'read', queue, readAt: new Date(), isStale: false, hasFailed: false };
      return before.kind === 'read' ? { ...before, hasFailed: true } : { kind: 'failed' };
    });
  }, [desk, latest]);

  useEffect(() => {
    setState((before) => (before.kind === 'read' ? { ...before, isStale: true } : before));
    void refresh();
    void waiting.refresh();
  }, [refresh, asked]);
  useRefresh(() => void refresh());

  return { state, refresh };
}
