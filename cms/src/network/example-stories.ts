import {
  currentConsent,
  type ExampleStep,
  type ExampleStory,
} from '@burgerwerf/plugin-expertise-matching/shared';
import { daysBefore } from './demo-dates.ts';
import type { ExpertiseFolder } from './expertise-schemas.ts';

type Proposal = ExpertiseFolder['proposals'][number];

/** How the proposals in a network's files went. */
export const exampleStories = (proposals: readonly Proposal[], moment: Date): ExampleStory[] =>
  proposals.map(({ daysAgo, steps, ...told }) => {
    const proposedAt = daysBefore(moment, daysAgo);
    return { ...told, proposedAt, steps: steps.map((step) => toStep(step, proposedAt)) };
  });

function toStep(step: Proposal['steps'][number], proposedAt: Date): ExampleStep {
  const at = daysBefore(proposedAt, -step.afterDays);
  if (step.by === 'coordinator') return { at, by: step.by };
  const { by, says, reason = '' } = step;
  switch (says) {
    case 'yes':
      return { at, by, answer: { answer: 'yes', consent: currentConsent[by] } };
    case 'no':
      return { at, by, answer: { answer: 'no', reason } };
    case 'later':
      return { at, by, answer: { answer: 'later' } };
    default:
      return { at, by, answer: { answer: 'outcome', outcome: says } };
  }
}
