import type { FailedPage } from '../../../shared/report.mts';

/** What the editor is told of an entry. */
export type EntryStatus =
  | { state: 'draft' }
  | { state: 'pending' | 'live' | 'site-away'; since: string; url: string }
  | ({ state: 'page-failed'; url: string } & FailedPage);

export interface StatusFacts {
  /** Null for an entry that is not published. */
  publishedAt: string | null;
  url: string;
  /** Sequence of the newest change of this entry, 0 without one. */
  lastChange: number;
  follower: Follower | null;
  /** What the site says of its page; null when nothing is wrong with it. */
  failure: FailedPage | null;
  /** Milliseconds. */
  now: number;
}

/** The site, as far as the cms has heard from it. */
export interface Follower {
  /** All changes up to this sequence are live. */
  position: number;
  /** Milliseconds. */
  seenAt: number;
}

/** A site that did not ask for changes for this long is taken to be away. Milliseconds. */
const AWAY_AFTER = 90_000;

export function entryStatus(facts: StatusFacts): EntryStatus {
  const { publishedAt, url, follower, lastChange, failure, now } = facts;
  if (publishedAt === null) return { state: 'draft' };
  const isLive = follower !== null && follower.position >= lastChange;
  if (isLive && failure) return { state: 'page-failed', url, ...failure };
  if (isLive) return { state: 'live', since: publishedAt, url };
  const isAway = follower === null || now - follower.seenAt > AWAY_AFTER;
  return { state: isAway ? 'site-away' : 'pending', since: publishedAt, url };
}
