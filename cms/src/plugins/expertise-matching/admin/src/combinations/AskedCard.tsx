import { Box, Flex, Typography } from '@strapi/design-system';
import type { CombinationRow } from '../../../shared/desk/combinations.mts';
import { Day } from '../words/Day.tsx';
import { useText } from '../words/use-text.ts';
import { WordBadge } from '../words/WordBadge.tsx';
import { initiativeNames } from './initiative-names.ts';
import { Party } from './Party.tsx';
import { WithdrawCombination } from './WithdrawCombination.tsx';

const variants = { asked: 'alternative', agreed: 'success', ended: 'neutral' } as const;

interface AskedCardProps {
  row: CombinationRow;
  onChanged: () => void;
}

/** A combination that was proposed: what each gives, and what each said. */
export function AskedCard({ row, onChanged }: AskedCardProps) {
  const text = useText();
  const initiatives = row.parties.map(({ initiative }) => initiative);
  const { nameOf, together } = initiativeNames({ initiatives, gifts: row.gifts });
  return (
    <Box tag="article" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} wrap="wrap">
          <WordBadge variant={variants[row.state]}>
            {row.end === null
              ? text(`combination.${row.state}`)
              : text(`combination-end.${row.end}`)}
          </WordBadge>
          {row.isShown && <WordBadge variant="success">{text('combinations.on-site')}</WordBadge>}
        </Flex>
        <Box>
          <Typography
            tag="h2"
            variant="delta"
            fontWeight="bold"
            style={{ overflowWrap: 'anywhere' }}
          >
            {row.title || together}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {together} · <Day at={row.since} />
            {row.dueAt && row.state === 'asked' && (
              <>
                {' · '}
                {text('combinations.due')} <Day at={row.dueAt} />
              </>
            )}
          </Typography>
        </Box>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {row.gifts.map(({ from, to, offer, request, need }) => (
            <li key={`${offer.id} ${request.id} ${String(need)}`}>
              <Typography textColor="neutral800">
                {text('combinations.gives', {
                  from: nameOf(from),
                  to: nameOf(to),
                  offer: offer.title || offer.code,
                  request: request.title || request.code,
                })}
              </Typography>
            </li>
          ))}
        </Flex>
        <Flex tag="ul" direction="column" alignItems="stretch">
          {row.parties.map((party) => (
            <Party key={party.number} party={party} />
          ))}
        </Flex>
        <WithdrawCombination row={row} onChanged={onChanged} />
      </Flex>
    </Box>
  );
}
