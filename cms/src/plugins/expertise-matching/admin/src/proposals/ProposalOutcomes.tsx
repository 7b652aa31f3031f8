import { Flex, Typography } from '@strapi/design-system';
import type { ProposalRow } from '../../../shared/desk/proposals.mts';
import { sides } from '../../../shared/states.mts';
import { useText } from '../words/use-text.ts';

/** What both told of it, and why a helper said no. */
export function ProposalOutcomes({ row }: { row: ProposalRow }) {
  const text = useText();
  const told = sides.flatMap((side) => {
    const outcome = row.outcome[side];
    return outcome === null ? [] : [`${text(`told.${side}`)} ${text(`outcome.${outcome}`)}`];
  });
  const reason = row.reason === '' ? [] : [text('told.reason', { reason: row.reason })];
  return (
    <Flex direction="column" alignItems="flex-start">
      {[...told, ...reason].map((sentence) => (
        <Typography key={sentence} variant="pi" textColor="neutral800">
          {sentence}
        </Typography>
      ))}
    </Flex>
  );
}
