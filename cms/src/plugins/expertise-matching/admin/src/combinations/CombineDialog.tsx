import { useState } from 'react';
import { newCombination, type FoundCombination } from '../../../shared/desk/combinations.mts';
import { ProposalDialog } from '../desk/ProposalDialog.tsx';
import { useCombinations } from '../desk/use-desk.ts';
import { useText } from '../words/use-text.ts';
import { CombinationTexts, type TextName } from './CombinationTexts.tsx';
import { initiativeNames } from './initiative-names.ts';

interface CombineDialogProps {
  found: FoundCombination;
  onClose: () => void;
  onSent: () => void;
}

/** Asks all who would take part, with texts that can be changed. */
export function CombineDialog({ found, onClose, onSent }: CombineDialogProps) {
  const text = useText();
  const combinations = useCombinations();
  const [texts, setTexts] = useState<Record<TextName, string>>(found.suggestion);
  const [wrong, setWrong] = useState<readonly PropertyKey[]>([]);

  const send = () => {
    const gifts = found.gifts.map(({ offer, request, need }) => ({
      offer: offer.id,
      request: request.id,
      need,
    }));
    const asked = newCombination.safeParse({ ...texts, gifts });
    setWrong(asked.success ? [] : asked.error.issues.flatMap(({ path }) => path.slice(0, 1)));
    return asked.success ? combinations.propose(asked.data) : null;
  };

  return (
    <ProposalDialog
      words={{
        title: text('combine.title', { names: initiativeNames(found).together }),
        explanation: text('combine.explanation'),
        send: text('combine.send'),
        done: text('combine.done'),
      }}
      send={send}
      onClose={onClose}
      onSent={onSent}
    >
      <CombinationTexts
        texts={texts}
        wrong={wrong}
        onChange={(name, value) => setTexts((now) => ({ ...now, [name]: value }))}
      />
    </ProposalDialog>
  );
}
