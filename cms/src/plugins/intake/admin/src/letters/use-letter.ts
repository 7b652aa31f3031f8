import { useCallback, useEffect, useState } from 'react';
import type { Letter } from '../desk/desk-client.ts';
import { useDesk } from '../desk/use-desk.ts';
import { emptyLetter, isWritten, withSuggestion, type LetterDraft } from './letter-draft.ts';

export interface LetterState {
  draft: LetterDraft;
  isWritten: boolean;
  /** Whether a first text is on its way, or could not be had. */
  suggestion: 'none' | 'loading' | 'read' | 'failed';
  write: (text: string) => void;
  /** Back to the suggested text. */
  undo: () => void;
  forget: () => void;
}

interface Asked {
  id: string;
  letter: Letter;
  /** Why it is declined; empty for other letters. */
  reason: string;
  /** A first text is fetched when it is needed, not before. */
  isWanted: boolean;
}

/** A letter to the submitter. It is kept when its dialog closes, until it was sent. */
export function useLetter({ id, letter, reason, isWanted }: Asked): LetterState {
  const desk = useDesk();
  const [draft, setDraft] = useState(emptyLetter);
  const [suggestion, setSuggestion] = useState<LetterState['suggestion']>('none');

  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    setSuggestion('loading');
    desk.suggestion(id, letter, reason).then(
      (suggested) => {
        if (isOver) return;
        setDraft((now) => withSuggestion(now, suggested));
        setSuggestion('read');
      },
      () => {
        if (!isOver) setSuggestion('failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [desk, id, letter, reason, isWanted]);

  const forget = useCallback(() => setDraft(emptyLetter), []);
  return {
    draft,
    isWritten: isWritten(draft),
    suggestion,
    write: (text) => setDraft((now) => ({ ...now, text })),
    undo: () => setDraft((now) => ({ ...now, text: now.suggested })),
    forget,
  };
}
