import type { SubmissionState } from '../../../shared/states.mts';

/** Colour of the badge of a state. The word beside it says the same. */
export const stateBadge = {
  received: 'primary',
  'in-review': 'secondary',
  'asked-back': 'alternative',
  placed: 'success',
  declined: 'danger',
  withdrawn: 'neutral',
} as const satisfies Record<SubmissionState, string>;
