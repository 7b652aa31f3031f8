/** An offer that was asked for a need of a request. */
export interface Asked {
  offerId: string;
  requestId: string;
  need: number;
}

const keyOf = ({ requestId, need }: Omit<Asked, 'offerId'>): string => `${requestId} ${need}`;

/**
 * Offers that may not be asked for a need: those that were asked before, and those of who asks.
 * @returns looks them up, for as many needs as wanted
 */
export function refusedOffers(
  asked: readonly Asked[],
  offers: readonly { id: string; personKey: string }[],
): (request: { id: string; personKey: string }, need: number) => Set<string> {
  const ofNeed = new Map<string, string[]>();
  for (const each of asked) {
    ofNeed.set(keyOf(each), [...(ofNeed.get(keyOf(each)) ?? []), each.offerId]);
  }
  const ofPerson = new Map<string, string[]>();
  for (const { id, personKey } of offers) {
    ofPerson.set(personKey, [...(ofPerson.get(personKey) ?? []), id]);
  }
  return ({ id, personKey }, need) =>
    new Set([
      ...(ofNeed.get(keyOf({ requestId: id, need })) ?? []),
      ...(ofPerson.get(personKey) ?? []),
    ]);
}
