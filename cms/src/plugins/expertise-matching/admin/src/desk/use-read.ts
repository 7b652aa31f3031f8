import { useCallback, useEffect, useState } from 'react';
import { isFetchError } from '@strapi/strapi/admin';
import { useLatest } from '../../../../admin-parts/use-latest.ts';
import { useRefresh } from '../../../../admin-parts/use-refresh.ts';
import { waiting } from '../menu/waiting.ts';

export type ReadState<T> =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed' }
  /** `isStale` while something else is being read, `hasFailed` when it could not be read again. */
  | { kind: 'read'; answer: T; readAt: Date; isStale: boolean; hasFailed: boolean };

export interface Reading<T> {
  state: ReadState<T>;
  refresh: () => Promise<void>;
}

/**
 * What the cms tells, kept up to date.
 * @param asked what is read, as a text: another one is another question
 */
export function useRead<T>(asked: string, read: () => Promise<T>): Reading<T> {
  const [state, setState] = useState<ReadState<T>>({ kind: 'loading' });
  const latest = useLatest({ asked, read });

  const refresh = useCallback(async () => {
    const now = latest.current;
    let next: ReadState<T>;
    try {
      const answer = await now.read();
      next = { kind: 'read', answer, readAt: new Date(), isStale: false, hasFailed: false };
    } catch (error) {
      next = { kind: isFetchError(error) && error.status === 404 ? 'missing' : 'failed' };
    }
    // Somebody who clicked on meanwhile gets the newer answer.
    if (latest.current.asked !== now.asked) return;
    setState((before) =>
      next.kind === 'failed' && before.kind === 'read'
        ? { ...before, isStale: false, hasFailed: true }
        : next,
    );
  }, [latest]);

  useEffect(() => {
    setState((before) => (before.kind === 'read' ? { ...before, isStale: true } : before));
    void refresh();
    void waiting.refresh();
  }, [refresh, asked]);
  useRefresh(() => void refresh());

  return { state, refresh };
}
