import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { PlansAnswer } from '../../../shared/plan.mts';
import { readPlans } from './plan-client.ts';

/** Between two looks by itself. Milliseconds. */
const LOOK_EVERY = 15_000;

interface PlansOfEntry {
  /** Null while it is not known, and for what cannot be planned. */
  answer: PlansAnswer | null;
  refresh: () => void;
}

/**
 * What is planned for an entry, kept up to date.
 * @param version changes when the entry was saved, which asks for a new look
 */
export function usePlans(type: string, documentId: string, version: string): PlansOfEntry {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<PlansAnswer | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isOver = false;
    async function look() {
      const next = await readPlans({ get }, { type, documentId }).catch(() => null);
      if (!isOver) setAnswer(next);
    }
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [get, type, documentId, version, turn]);

  const refresh = useCallback(() => setTurn((before) => before + 1), []);
  return { answer, refresh };
}
