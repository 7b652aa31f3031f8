import type { Letter } from '../desk/desk-client.ts';

/** Commands that go with a letter to the submitter, and which letter. */
export const letterOf = {
  ask: 'submission-question',
  place: 'submission-placed',
  decline: 'submission-declined',
} as const satisfies Record<string, Letter>;

export type LetterCommand = keyof typeof letterOf;
