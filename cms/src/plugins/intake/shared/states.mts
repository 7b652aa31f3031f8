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

/** What may be submitted: an initiative, expertise that somebody offers, or expertise that somebody asks for. */
export const submissionKinds = ['initiative', 'offer', 'request'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];

/** Why a submission is not placed. */
export const declineReasons = [
  'not-an-initiative',
  'not-expertise',
  'outside-area',
  'duplicate',
  'incomplete',
  'house-rules',
  'spam',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

const OF_ONE_KIND: Partial<Record<DeclineReason, readonly SubmissionKind[]>> = {
  'not-an-initiative': ['initiative'],
  'not-expertise': ['offer', 'request'],
};

/** The reasons for which something of a kind may be declined. */
export const declineReasonsFor = (kind: SubmissionKind): DeclineReason[] =>
  declineReasons.filter((reason) => OF_ONE_KIND[reason]?.includes(kind) ?? true);

/** Whether a moderator writes the letter that says it was placed. Of the others, it comes with the link to manage it. */
export const isPlacedWithLetter = (kind: SubmissionKind): boolean => kind === 'initiative';
