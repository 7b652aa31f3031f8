import { Status, Typography } from '@strapi/design-system';
import type { SubmissionState } from '../../../shared/states.mts';
import { stateBadge } from './state-badge.ts';
import { useText } from './use-text.ts';

/** Where a submission stands, in a word and a colour. */
export function StateBadge({ state }: { state: SubmissionState }) {
  const text = useText();
  return (
    <Status variant={stateBadge[state]} size="S" width="max-content">
      <Typography variant="pi" fontWeight="bold" tag="span">
        {text(`state.${state}`)}
      </Typography>
    </Status>
  );
}
