import type { CombinationShape } from '../../../shared/combination-states.mts';

/** An offer of one initiative for a need of another, with who placed each. */
export interface Gift {
  offerId: string;
  requestId: string;
  from: string | null;
  to: string | null;
  giver: string;
  taker: string;
}

const isOnce = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/**
 * What gifts make together: a pair of initiatives that help each other in one direction or in both, or a ring
 * in which each helps the next and the last the first. Null when it is neither, or when one person would be
 * on two sides.
 */
export function combinationShape(gifts: readonly Gift[]): CombinationShape | null {
  const givers = gifts.map(({ from }) => from);
  const takers = gifts.map(({ to }) => to);
  const initiatives = new Set([...givers, ...takers]);
  if (initiatives.has(null) || gifts.some(({ from, to }) => from === to)) return null;
  if (!isOnce(givers) || !isOnce(takers) || !hasOneSideEach(gifts)) return null;
  if (initiatives.size === 2 && gifts.length <= 2) return 'pair';
  // Each of three gives once and gets once, and none to itself: there is no other way than round.
  return initiatives.size === 3 && gifts.length === 3 ? 'ring' : null;
}

function hasOneSideEach(gifts: readonly Gift[]): boolean {
  const sides = new Set(
    gifts.flatMap(({ from, to, giver, taker }) => [`${giver} ${from}`, `${taker} ${to}`]),
  );
  const people = new Set(gifts.flatMap(({ giver, taker }) => [giver, taker]));
  return sides.size === people.size;
}

/** Who is asked: each person once, with what that person placed that takes part. */
export function partiesOf(
  gifts: readonly Gift[],
): { initiativeId: string; listingIds: string[] }[] {
  const parties = new Map<string, { initiativeId: string; listingIds: string[] }>();
  const join = (person: string, initiativeId: string | null, listingId: string) => {
    const party = parties.get(person) ?? { initiativeId: initiativeId ?? '', listingIds: [] };
    party.listingIds.push(listingId);
    parties.set(person, party);
  };
  for (const { offerId, requestId, from, to, giver, taker } of gifts) {
    join(giver, from, offerId);
    join(taker, to, requestId);
  }
  return [...parties.values()];
}
