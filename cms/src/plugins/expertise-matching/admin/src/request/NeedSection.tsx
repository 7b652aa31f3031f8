import { Box, Flex, Typography } from '@strapi/design-system';
import { Notice } from '../../../../admin-parts/Notice.tsx';
import type { Candidate } from '../../../shared/desk/candidates.mts';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { useText } from '../words/use-text.ts';
import { CandidateCard } from './CandidateCard.tsx';
import { LeftOut } from './LeftOut.tsx';

interface NeedSectionProps {
  need: RequestDetail['needs'][number];
  /** Null when there is one need only. */
  number: number | null;
  onPropose: (candidate: Candidate) => void;
}

/** Who could help with one need, the best first, and who could not and why. */
export function NeedSection({ need, number, onPropose }: NeedSectionProps) {
  const text = useText();
  const { candidates, leftOut } = need;
  return (
    <section>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="beta">
          {number === null ? text('need.heading') : text('need.heading-numbered', { number })}
        </Typography>
        <Typography textColor="neutral600">
          {text('need.found', { count: candidates.length })}
        </Typography>
        {candidates.length === 0 && (
          <Notice variant="warning" title={text('need.none')}>
            {text('need.none-advice')}
          </Notice>
        )}
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {candidates.map((candidate) => (
            <Box tag="li" key={candidate.id}>
              <CandidateCard candidate={candidate} onPropose={() => onPropose(candidate)} />
            </Box>
          ))}
        </Flex>
        <LeftOut leftOut={leftOut} />
      </Flex>
    </section>
  );
}
