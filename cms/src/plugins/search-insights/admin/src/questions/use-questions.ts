import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import {
  questionsAnswer,
  type QuestionsAnswer,
  type QuestionsQuery,
} from '../../../shared/questions.mts';
import { writeAddress } from './questions-address.ts';

export type QuestionsState =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; answer: QuestionsAnswer };

/** The questions as the address asks for them. */
export function useQuestions(query: QuestionsQuery): {
  state: QuestionsState;
  refresh: () => void;
} {
  const { get } = useFetchClient();
  const [state, setState] = useState<QuestionsState>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  const asked = writeAddress(query).toString();

  useEffect(() => {
    let isOver = false;
    async function read(): Promise<QuestionsState> {
      try {
        const { data } = await get(`/search-insights/questions?${asked}`);
        return { kind: 'read', answer: questionsAnswer.parse(data) };
      } catch {
        return { kind: 'failed' };
      }
    }
    void read().then((next) => {
      if (!isOver) setState(next);
    });
    return () => {
      isOver = true;
    };
  }, [get, asked, turn]);

  const refresh = useCallback(() => setTurn((before) => before + 1), []);
  return { state, refresh };
}
