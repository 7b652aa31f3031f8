import { Flex, Typography } from '@strapi/design-system';
import type { RequestRow } from '../../../shared/desk/requests.mts';
import { Day } from '../words/Day.tsx';
import { StageBadge } from '../words/StageBadge.tsx';
import { useText } from '../words/use-text.ts';

/** How a request stands, and what it waits for. */
export function RequestStanding({ row }: { row: RequestRow }) {
  const text = useText();
  const counted = (state: RequestRow['waitsFor'][number]) =>
    row.waitsFor.filter((each) => each === state).length;
  const waits = (['asked-requester', 'asked-helper', 'later'] as const)
    .map((state) => ({ state, count: counted(state) }))
    .filter(({ count }) => count > 0);
  const combined = row.openProposals - row.waitsFor.length;
  const words = [
    ...waits.map(({ state, count }) => text(`waits.${state}`, { count })),
    ...(combined > 0 ? [text('waits.combination', { count: combined })] : []),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StageBadge row={row} />
      {words.length > 0 && (
        <Typography variant="pi" textColor="neutral700">
          {words.join(', ')}
          {row.answerBy && (
            <>
              {' · '}
              {text('waits.until')} <Day at={row.answerBy} />
            </>
          )}
        </Typography>
      )}
      {row.exchanged > 0 && row.stage === 'waiting' && (
        <Typography variant="pi" textColor="neutral700">
          {text('requests.introduced-before')}
        </Typography>
      )}
    </Flex>
  );
}
