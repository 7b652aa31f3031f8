import { Box, Flex, Typography } from '@strapi/design-system';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { ProposalNext } from '../proposals/ProposalNext.tsx';
import { ProposalOutcomes } from '../proposals/ProposalOutcomes.tsx';
import { WithdrawButton } from '../proposals/WithdrawButton.tsx';
import { ProposalBadge } from '../words/ProposalBadge.tsx';
import { Timeline } from './Timeline.tsx';

interface ProposalCardProps {
  proposal: RequestDetail['proposals'][number];
  onChanged: () => void;
}

/** One proposal: where it stands, what comes next, and what happened. */
export function ProposalCard({ proposal, onChanged }: ProposalCardProps) {
  return (
    <Box
      tag="article"
      paddingTop={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap" justifyContent="space-between">
          <Typography tag="h3" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {proposal.offer.title || proposal.offer.code}
          </Typography>
          <ProposalBadge row={proposal} />
        </Flex>
        <ProposalNext row={proposal} />
        <ProposalOutcomes row={proposal} />
        <Timeline history={proposal.history} />
        <WithdrawButton row={proposal} onChanged={onChanged} />
      </Flex>
    </Box>
  );
}
