import type { CombinationRow } from '../../../shared/desk/combinations.mts';
import { AskedAgain } from '../desk/AskedAgain.tsx';
import { useCombinations } from '../desk/use-desk.ts';
import { useText } from '../words/use-text.ts';

interface WithdrawCombinationProps {
  row: CombinationRow;
  onChanged: () => void;
}

/** Ends a combination while people are asked, and takes its page off the site after that. */
export function WithdrawCombination({ row, onChanged }: WithdrawCombinationProps) {
  const text = useText();
  const combinations = useCombinations();
  const isAsked = row.state === 'asked';
  if (!isAsked && !row.isShown) return null;
  const kind = isAsked ? 'ask' : 'page';
  return (
    <AskedAgain
      words={{
        button: text(`combine.withdraw-${kind}`),
        about: row.title,
        title: text(`combine.withdraw-${kind}-title`),
        explanation: text(`combine.withdraw-${kind}-explanation`),
        done: text('combine.withdrawn'),
      }}
      command={async () => {
        const outcome = await combinations.withdraw(row);
        return outcome.kind === 'refused' ? text(`refusal.${outcome.reason}`) : null;
      }}
      onChanged={onChanged}
    />
  );
}
