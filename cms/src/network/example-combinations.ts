import type { ExampleCombination } from '@burgerwerf/plugin-expertise-matching/shared';
import { daysBefore } from './demo-dates.ts';
import type { ExpertiseFolder } from './expertise-schemas.ts';

/** The combinations in a network's files. */
export const exampleCombinations = (
  combinations: ExpertiseFolder['combinations'],
  moment: Date,
): ExampleCombination[] =>
  combinations.map(({ daysAgo, agreedAfterDays, helpedAfterDays, ...told }) => {
    const proposedAt = daysBefore(moment, daysAgo);
    const after = (days: number) => daysBefore(proposedAt, -days);
    return {
      ...told,
      proposedAt,
      agreedAt: agreedAfterDays.map(after),
      helpedAt: helpedAfterDays.map(after),
    };
  });
