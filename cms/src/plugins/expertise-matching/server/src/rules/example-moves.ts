import type { ExampleStep, ExampleStory } from '../../../shared/services.mts';

/** One thing that somebody did in one of the stories. */
export interface ExampleMove {
  at: Date;
  /** Which of the stories. */
  story: number;
  /** Null when the proposal is made. */
  step: ExampleStep | null;
}

/** What was done in all stories together up to now, in the order in which it happened. */
export const exampleMoves = (stories: readonly ExampleStory[], now: Date): ExampleMove[] =>
  stories
    .flatMap(({ proposedAt, steps }, story): ExampleMove[] => [
      { at: proposedAt, story, step: null },
      ...steps.map((step) => ({ at: step.at, story, step })),
    ])
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
