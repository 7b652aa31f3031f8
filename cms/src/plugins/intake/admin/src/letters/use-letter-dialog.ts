import { useEffect, useState } from 'react';
import type { CommandBody } from '../desk/desk-client.ts';
import { useLatest } from '../../../../admin-parts/use-latest.ts';
import type { DeskProps } from '../submission/SubmissionDesk.tsx';
import { useCommand } from '../submission/use-command.ts';
import { letterOf, type LetterCommand } from './letter-commands.ts';
import { letterProblem } from './letter-draft.ts';
import { useLetter } from './use-letter.ts';

export interface LetterDialogOwner extends DeskProps {
  isOpen: boolean;
  /** Tells whether there are words that would get lost. */
  onTyped: (isTyped: boolean) => void;
  onClose: () => void;
  onDone: () => void;
}

/** What the dialogs that send a letter have in common. */
export function useLetterDialog<C extends LetterCommand>(
  { detail, run, refresh, isOpen, onTyped, onClose, onDone }: LetterDialogOwner,
  name: C,
  { reason = '', isWanted = true }: { reason?: string; isWanted?: boolean } = {},
) {
  const command = useCommand(run, name);
  const letter = useLetter({
    id: detail.id,
    letter: letterOf[name],
    reason,
    isWanted: isOpen && isWanted,
  });
  const [problem, setProblem] = useState<string | null>(null);

  const tell = useLatest(onTyped);
  useEffect(() => tell.current(letter.isWritten), [letter.isWritten, tell]);

  return {
    letter,
    problem: problem ?? command.problems?.['text'] ?? null,
    /** Sends it. @param withLetter whether the letter must say something */
    confirm: async (body: CommandBody<C>, withLetter = true) => {
      const wrong = withLetter ? letterProblem(letter.draft) : null;
      setProblem(wrong);
      if (wrong || !(await command.send(body, `done.${name}`))) return;
      letter.forget();
      onDone();
    },
    frame: {
      isOpen,
      isBusy: command.isBusy,
      isImpossible: !detail.commands.includes(name),
      refusal: command.refusal,
      onReload: () => void refresh().then((newer) => newer && command.forget()),
      onClose: () => {
        command.forget();
        setProblem(null);
        onClose();
      },
    },
  };
}
