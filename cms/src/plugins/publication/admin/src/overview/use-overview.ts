import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { overviewAnswer, type OverviewAnswer } from '../../../shared/overview.mts';

/** Between two looks by itself, and while something is on its way. Milliseconds. */
const LOOK_EVERY = 5000;
const LOOK_SOON = 1000;

export type OverviewState =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; overview: OverviewAnswer };

/**
 * What happens on the site, kept up to date while somebody looks.
 * @param before what went earlier than this change; null for the newest
 */
export function useOverview(before: number | null): { state: OverviewState; refresh: () => void } {
  const { get } = useFetchClient();
  const [state, setState] = useState<OverviewState>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    async function look() {
      const next = document.visibilityState === 'visible' ? await read() : null;
      if (isOver) return;
      if (next) setState(next);
      timer = setTimeout(() => void look(), next && isBusy(next) ? LOOK_SOON : LOOK_EVERY);
    }
    async function read(): Promise<OverviewState> {
      try {
        const question = before === null ? '' : `?before=${String(before)}`;
        const { data } = await get(`/publication/overview${question}`);
        return { kind: 'read', overview: overviewAnswer.parse(data) };
      } catch {
        return { kind: 'failed' };
      }
    }
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [get, before, turn]);

  const refresh = useCallback(() => setTurn((last) => last + 1), []);
  return { state, refresh };
}

const isBusy = (state: OverviewState): boolean =>
  state.kind === 'read' && (state.overview.site?.behind ?? 0) > 0;
