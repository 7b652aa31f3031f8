import { useEffect, useState } from 'react';
import type { DeskProps } from '../submission/SubmissionDesk.tsx';
import { useLatest } from '../../../../admin-parts/use-latest.ts';
import { AskDialog } from './AskDialog.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import type { LetterCommand } from './letter-commands.ts';
import { PlaceDialog } from './PlaceDialog.tsx';

interface LettersProps extends DeskProps {
  /** The one that is open. */
  letter: LetterCommand | null;
  onTyped: (isTyped: boolean) => void;
  onClose: () => void;
  onDone: () => void;
}

const dialogs = { ask: AskDialog, place: PlaceDialog, decline: DeclineDialog } as const;
const commands = ['ask', 'place', 'decline'] as const satisfies LetterCommand[];

/** The dialogs that send a letter. Each keeps what was typed in it while another is open. */
export function Letters({ letter, onTyped, ...owner }: LettersProps) {
  const [typed, setTyped] = useState<readonly LetterCommand[]>([]);
  const tell = useLatest(onTyped);
  useEffect(() => tell.current(typed.length > 0), [typed, tell]);
  const mark = (command: LetterCommand, isTyped: boolean) =>
    setTyped((now) => {
      const others = now.filter((each) => each !== command);
      return isTyped ? [...others, command] : others;
    });
  return commands.map((command) => {
    const Dialog = dialogs[command];
    return (
      <Dialog
        key={command}
        {...owner}
        isOpen={letter === command}
        onTyped={(isTyped) => mark(command, isTyped)}
      />
    );
  });
}
