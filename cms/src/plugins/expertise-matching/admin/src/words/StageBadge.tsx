import type { RequestRow } from '../../../shared/desk/requests.mts';
import { useText } from './use-text.ts';
import { WordBadge } from './WordBadge.tsx';

const variants = {
  'to-propose': 'primary',
  'no-match': 'danger',
  waiting: 'alternative',
  introduced: 'success',
  paused: 'neutral',
} as const;

/** How a request stands; of one that is over, how it ended. */
export function StageBadge({ row }: { row: Pick<RequestRow, 'stage' | 'state'> }) {
  const text = useText();
  const isOver = row.state !== 'open' && row.state !== 'paused';
  return isOver ? (
    <WordBadge variant="neutral">{text(`listing.${row.state}`)}</WordBadge>
  ) : (
    <WordBadge variant={variants[row.stage]}>{text(`stage.${row.stage}`)}</WordBadge>
  );
}
