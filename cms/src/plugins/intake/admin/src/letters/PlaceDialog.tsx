import { isPlacedWithLetter } from '../../../shared/states.mts';
import { useText } from '../words/use-text.ts';
import { LetterDialog } from './LetterDialog.tsx';
import { LetterField } from './LetterField.tsx';
import { placeConsequences } from './place-consequences.ts';
import { useLetterDialog, type LetterDialogOwner } from './use-letter-dialog.ts';

/** Places the submission: on the site, and where it is looked after from then on. */
export function PlaceDialog(owner: LetterDialogOwner) {
  const text = useText();
  const { kind, version, submitted } = owner.detail;
  const withLetter = isPlacedWithLetter(kind);
  const { letter, problem, confirm, frame } = useLetterDialog(owner, 'place', {
    isWanted: withLetter,
  });
  return (
    <LetterDialog
      {...frame}
      title={text('place.title')}
      consequences={placeConsequences(submitted).map((key) => text(key))}
      confirm={text('place.confirm')}
      onConfirm={() =>
        void confirm({ version, text: withLetter ? letter.draft.text : '' }, withLetter)
      }
    >
      {withLetter && <LetterField letter={letter} problem={problem} />}
    </LetterDialog>
  );
}
