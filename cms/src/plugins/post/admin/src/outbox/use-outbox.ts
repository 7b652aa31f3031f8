import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { outboxAnswer, type OutboxAnswer, type OutboxQuery } from '../../../shared/outbox-api.mts';
import { writeAddress } from './outbox-address.ts';

/** Between two looks by itself. Milliseconds. */
const LOOK_EVERY = 15_000;

export type OutboxState =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; outbox: OutboxAnswer };

/** The outbox as the address asks for it, kept up to date. */
export function useOutbox(query: OutboxQuery): { state: OutboxState; refresh: () => void } {
  const { get } = useFetchClient();
  const [state, setState] = useState<OutboxState>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  const asked = writeAddress(query).toString();

  useEffect(() => {
    let isOver = false;
    async function look() {
      const next = await read();
      if (!isOver) setState(next);
    }
    async function read(): Promise<OutboxState> {
      try {
        const { data } = await get(`/post/outbox?${asked}`);
        return { kind: 'read', outbox: outboxAnswer.parse(data) };
      } catch {
        return { kind: 'failed' };
      }
    }
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [get, asked, turn]);

  const refresh = useCallback(() => setTurn((before) => before + 1), []);
  return { state, refresh };
}
