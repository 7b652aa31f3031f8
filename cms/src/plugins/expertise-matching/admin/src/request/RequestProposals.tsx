import { Box, Flex, Typography } from '@strapi/design-system';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { useText } from '../words/use-text.ts';
import { ProposalCard } from './ProposalCard.tsx';

interface RequestProposalsProps {
  detail: RequestDetail;
  refresh: () => Promise<void>;
}

/** What was proposed for a request, the newest first. */
export function RequestProposals({ detail, refresh }: RequestProposalsProps) {
  const text = useText();
  const newestFirst = detail.proposals.toReversed();
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {text('request.proposals')}
        </Typography>
        {newestFirst.length === 0 && (
          <Typography textColor="neutral600">{text('request.no-proposals')}</Typography>
        )}
        {newestFirst.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} onChanged={() => void refresh()} />
        ))}
      </Flex>
    </Box>
  );
}
