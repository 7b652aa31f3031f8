import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { Cell } from '../../../../admin-parts/Cell.tsx';
import type { ProposalRow } from '../../../shared/desk/proposals.mts';
import { ListLine } from '../desk/ListLine.tsx';
import { Day } from '../words/Day.tsx';
import { ProposalBadge } from '../words/ProposalBadge.tsx';
import { useText } from '../words/use-text.ts';
import { ProposalNext } from './ProposalNext.tsx';
import { ProposalOutcomes } from './ProposalOutcomes.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

/** One proposal in the list. */
export function ProposalLine({ row, onChanged }: { row: ProposalRow; onChanged: () => void }) {
  const text = useText();
  return (
    <ListLine>
      <Cell>
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth="14rem">
          <Link tag={RouterLink} to={`../requests/${row.request.id}`} relative="path">
            <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
              {row.request.title || row.request.code}
            </Typography>
          </Link>
          <Typography variant="pi" textColor="neutral700">
            {text('proposals.helper', { title: row.offer.title || row.offer.code })}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {text('proposals.made')} <Day at={row.createdAt} />
            {row.proposer !== '' && ` · ${row.proposer}`}
          </Typography>
          <Box display={{ initial: 'block', medium: 'none' }} paddingTop={1}>
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <ProposalBadge row={row} />
              <ProposalNext row={row} />
              <ProposalOutcomes row={row} />
              <WithdrawButton row={row} onChanged={onChanged} />
            </Flex>
          </Box>
        </Flex>
      </Cell>
      <Cell isExtra>
        <ProposalBadge row={row} />
      </Cell>
      <Cell isExtra>
        <ProposalNext row={row} />
        <ProposalOutcomes row={row} />
      </Cell>
      <Cell isExtra>
        <WithdrawButton row={row} onChanged={onChanged} />
      </Cell>
    </ListLine>
  );
}
