import type { ProposalRow } from '../../../shared/desk/proposals.mts';
import { useText } from './use-text.ts';
import { WordBadge } from './WordBadge.tsx';

const variants = {
  'asked-helper': 'alternative',
  later: 'neutral',
  'asked-requester': 'alternative',
  exchanged: 'success',
  ended: 'neutral',
} as const;

/** Where a proposal stands, or how it ended. */
export function ProposalBadge({ row }: { row: Pick<ProposalRow, 'state' | 'end'> }) {
  const text = useText();
  const words = row.end === null ? text(`proposal.${row.state}`) : text(`end.${row.end}`);
  return (
    <WordBadge variant={row.end === 'done' ? 'success' : variants[row.state]}>{words}</WordBadge>
  );
}
