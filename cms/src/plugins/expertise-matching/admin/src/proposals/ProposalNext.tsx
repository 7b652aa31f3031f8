import { Typography } from '@strapi/design-system';
import type { ProposalRow } from '../../../shared/desk/proposals.mts';
import { Day } from '../words/Day.tsx';
import { useText } from '../words/use-text.ts';

/** What happens by itself with a proposal, and when an answer no longer counts. */
export function ProposalNext({ row }: { row: ProposalRow }) {
  const text = useText();
  if (row.turn === null || row.dueAt === null) return null;
  const showsEnd = row.answerBy !== null && row.turn !== 'expire';
  return (
    <Typography variant="pi" textColor="neutral700">
      {text(`turn.${row.turn}`)} <Day at={row.dueAt} />
      {showsEnd && row.answerBy && (
        <>
          {' · '}
          {text('turn.expire')} <Day at={row.answerBy} />
        </>
      )}
    </Typography>
  );
}
