import type { Combination } from './combination.ts';

/**
 * Whether a gift of a combination that ended may be asked once more: both said yes to it, and it was for others
 * that nothing came of it. Whoever said no or nothing is not asked the same again.
 */
export function canReturn(
  { offerId, requestId }: { offerId: string; requestId: string },
  { state, agreedAt, parties }: Combination,
): boolean {
  const saidYes = (listingId: string) =>
    parties.some((party) => party.listingIds.includes(listingId) && party.state === 'yes');
  return state === 'ended' && agreedAt === null && saidYes(offerId) && saidYes(requestId);
}
