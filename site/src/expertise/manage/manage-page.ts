import type { CandidatesAnswer, ListingCommand, OwnListing } from '@burgerwerf/cms/contract';

/** What the page about the own offer or request shows. */
export interface ManagePage {
  path: string;
  networkName: string;
  listing: OwnListing;
  /** Who could help; null for an offer, for one that is not open, and when that cannot be asked. */
  candidates: CandidatesAnswer | null;
  /** Name in the address of what has just happened. */
  news: string | null;
  /** What somebody wanted without saying that they are sure. */
  unsure: ListingCommand | null;
  /** Whether something could not be done (any more). */
  isTooLate: boolean;
}
