import { useText } from '../words/use-text.ts';
import { LetterDialog } from './LetterDialog.tsx';
import { LetterField } from './LetterField.tsx';
import { useLetterDialog, type LetterDialogOwner } from './use-letter-dialog.ts';

/** Puts the submission on the site. */
export function PlaceDialog(owner: LetterDialogOwner) {
  const text = useText();
  const { letter, problem, confirm, frame } = useLetterDialog(owner, 'place');
  const { version } = owner.detail;
  return (
    <LetterDialog
      {...frame}
      title={text('place.title')}
      consequences={[text('place.page'), text('place.mail'), text('place.contact')]}
      confirm={text('place.confirm')}
      onConfirm={() => void confirm({ version, text: letter.draft.text })}
    >
      <LetterField letter={letter} problem={problem} />
    </LetterDialog>
  );
}
