import type { FiguresAnswer } from '../../../shared/desk/figures.mts';
import { outcomes, proposalEnds, sides } from '../../../shared/states.mts';
import { median } from './median.ts';
import type { Proposal } from './proposal.ts';

const HOUR = 60 * 60 * 1000;

type Counted = Pick<
  FiguresAnswer,
  'answered' | 'hoursToFirstYes' | 'confirmed' | 'outcomes' | 'ends'
>;

const counted = <T extends string>(values: readonly T[], among: readonly (T | null)[]) =>
  Object.fromEntries(
    values.map((value) => [value, among.filter((each) => each === value).length]),
  ) as Record<T, number>;

/** What came of proposals. @param placedAt when each request was placed, by its id */
export function countProposals(
  proposals: readonly (Proposal & { requestId: string })[],
  placedAt: ReadonlyMap<string, Date>,
): Counted {
  const firstYes = new Map<string, number>();
  for (const { requestId, consents } of proposals) {
    const at = consents.helper?.at.getTime();
    if (at === undefined) continue;
    firstYes.set(requestId, Math.min(at, firstYes.get(requestId) ?? at));
  }
  const hours = [...firstYes].flatMap(([id, at]) => {
    const placed = placedAt.get(id);
    return placed ? [(at - placed.getTime()) / HOUR] : [];
  });
  return {
    answered: firstYes.size,
    hoursToFirstYes: median(hours),
    confirmed: proposals.filter((proposal) =>
      sides.some((side) => proposal.outcomes[side] === 'helped'),
    ).length,
    outcomes: counted(
      outcomes,
      proposals.flatMap((proposal) => sides.map((side) => proposal.outcomes[side])),
    ),
    ends: counted(
      proposalEnds,
      proposals.map(({ end }) => end),
    ),
  };
}
