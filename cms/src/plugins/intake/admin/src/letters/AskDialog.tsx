import { useText } from '../words/use-text.ts';
import { LetterDialog } from './LetterDialog.tsx';
import { LetterField } from './LetterField.tsx';
import { useLetterDialog, type LetterDialogOwner } from './use-letter-dialog.ts';

/** Asks the submitter something. */
export function AskDialog(owner: LetterDialogOwner) {
  const text = useText();
  const { letter, problem, confirm, frame } = useLetterDialog(owner, 'ask');
  const { version } = owner.detail;
  return (
    <LetterDialog
      {...frame}
      title={text('ask.title')}
      consequences={[text('ask.mail'), text('ask.state')]}
      confirm={text('ask.confirm')}
      onConfirm={() => void confirm({ version, text: letter.draft.text })}
    >
      <LetterField letter={letter} problem={problem} />
    </LetterDialog>
  );
}
