import { useState } from 'react';
import { Checkbox, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { declineReasonsFor, type DeclineReason } from '../../../shared/states.mts';
import { useText } from '../words/use-text.ts';
import { goesWithoutLetter } from './letter-draft.ts';
import { LetterDialog } from './LetterDialog.tsx';
import { LetterField } from './LetterField.tsx';
import { useLetterDialog, type LetterDialogOwner } from './use-letter-dialog.ts';

/** Does not place the submission, and tells why. */
export function DeclineDialog(owner: LetterDialogOwner) {
  const text = useText();
  const [reason, setReason] = useState<DeclineReason | ''>('');
  const [isMissing, setIsMissing] = useState(false);
  // Null until somebody chooses: then the reason decides.
  const [choice, setChoice] = useState<boolean | null>(null);
  const isSilent = choice ?? goesWithoutLetter(reason);
  const { letter, problem, confirm, frame } = useLetterDialog(owner, 'decline', {
    reason,
    isWanted: reason !== '' && !isSilent,
  });
  const { kind, version } = owner.detail;
  const reasons = declineReasonsFor(kind);

  const decline = () => {
    setIsMissing(reason === '');
    if (reason === '') return;
    void confirm({ version, reason, text: isSilent ? '' : letter.draft.text }, !isSilent);
  };

  return (
    <LetterDialog
      {...frame}
      title={text('decline.title')}
      consequences={[
        text(isSilent ? 'decline.silent' : 'decline.mail'),
        text('decline.erased'),
        text('decline.reopen'),
      ]}
      confirm={text(isSilent ? 'decline.confirm-silent' : 'decline.confirm')}
      isDanger
      onConfirm={decline}
    >
      <Field.Root
        name="reason"
        required
        error={isMissing && reason === '' ? text('decline.reason-missing') : false}
      >
        <Field.Label>{text('decline.reason')}</Field.Label>
        <SingleSelect
          value={reason}
          placeholder={text('edit.choose')}
          onChange={(value) => setReason(reasons.find((each) => each === value) ?? '')}
        >
          {reasons.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {text(`reason.${each}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
      <Checkbox checked={isSilent} onCheckedChange={(checked) => setChoice(checked === true)}>
        {text('decline.without-mail')}
      </Checkbox>
      {!isSilent && reason !== '' && <LetterField letter={letter} problem={problem} />}
    </LetterDialog>
  );
}
