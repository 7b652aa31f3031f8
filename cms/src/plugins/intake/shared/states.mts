/** Where a submission stands. The last three are the end of it. */
export const submissionStates = [
  'received',
  'in-review',
  'asked-back',
  'placed',
  'declined',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

export const openStates = ['received', 'in-review', 'asked-back'] as const;
export type OpenState = (typeof openStates)[number];

/** Why a submission is not placed. */
export const declineReasons = [
  'not-an-initiative',
  'outside-area',
  'duplicate',
  'incomplete',
  'house-rules',
  'spam',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What may be submitted. Others follow, such as offers and requests of expertise. */
export const submissionKinds = ['initiative'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];
