import type { ProposalRow } from '../../../shared/desk/proposals.mts';
import { AskedAgain } from '../desk/AskedAgain.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useRights } from '../desk/use-rights.ts';
import { useText } from '../words/use-text.ts';

const OPEN: readonly ProposalRow['state'][] = ['asked-helper', 'later', 'asked-requester'];

/** Takes a proposal back, after asking once more; who heard of it hears that too. */
export function WithdrawButton({ row, onChanged }: { row: ProposalRow; onChanged: () => void }) {
  const text = useText();
  const desk = useDesk();
  const { mayPropose } = useRights();
  if (!mayPropose || !OPEN.includes(row.state)) return null;
  const hears = row.state === 'asked-requester' ? 'both-hear' : 'helper-hears';
  return (
    <AskedAgain
      words={{
        button: text('withdraw.button'),
        about: row.offer.title,
        title: text('withdraw.title'),
        explanation: text(`withdraw.${hears}`),
        done: text('withdraw.done'),
      }}
      command={async () => {
        const outcome = await desk.withdraw(row);
        return outcome.kind === 'refused' ? text(`refusal.${outcome.reason}`) : null;
      }}
      onChanged={onChanged}
    />
  );
}
