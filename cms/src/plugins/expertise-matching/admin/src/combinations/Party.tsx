import { Box, Flex, Typography } from '@strapi/design-system';
import type { CombinationRow } from '../../../shared/desk/combinations.mts';
import { NameButton } from '../request/NameButton.tsx';
import { Day } from '../words/Day.tsx';
import { useText } from '../words/use-text.ts';
import { WordBadge } from '../words/WordBadge.tsx';

const variants = {
  asked: 'alternative',
  later: 'neutral',
  yes: 'success',
  no: 'danger',
  withdrew: 'neutral',
  gone: 'neutral',
} as const;

/** One who takes part, and what was said. */
export function Party({ party }: { party: CombinationRow['parties'][number] }) {
  const text = useText();
  const { initiative, state, since, mayBeShown, reason, outcome } = party;
  const [listing] = party.listings;
  const said = [
    ...(mayBeShown === null
      ? []
      : [text(mayBeShown ? 'party.may-be-shown' : 'party.may-not-be-shown')]),
    ...(outcome === null ? [] : [text(`outcome.${outcome}`)]),
    ...(reason === '' ? [] : [text('told.reason', { reason })]),
  ];
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Flex gap={3} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
        <Box flex="1 1 20rem" minWidth={0}>
          <Typography tag="p" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
            {initiative.title}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {said.join(' · ')}
          </Typography>
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <WordBadge variant={variants[state]}>{text(`party.${state}`)}</WordBadge>
          <Typography variant="pi" textColor="neutral600">
            <Day at={since} />
          </Typography>
        </Flex>
        {listing !== undefined && <NameButton listingId={listing} of={initiative.title} />}
      </Flex>
    </Box>
  );
}
