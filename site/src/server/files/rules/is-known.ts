/** What a visitor says to have of a page already. */
export interface Known {
  ifNoneMatch: string | undefined;
  ifModifiedSince: string | undefined;
}

/** What tells versions apart. */
export interface Version {
  etag: string;
  /** Milliseconds. */
  modified: number;
}

/** Whether a visitor has this version. The time counts only for who knows no tag. */
export function isKnown({ ifNoneMatch, ifModifiedSince }: Known, version: Version): boolean {
  if (ifNoneMatch !== undefined) return ifNoneMatch.trim() === '*' || names(ifNoneMatch, version);
  if (ifModifiedSince === undefined) return false;
  const since = Date.parse(ifModifiedSince);
  return !Number.isNaN(since) && toSecond(version.modified) <= since;
}

/** Whether the rest of a file may be sent to who has the beginning: only of the very same version. */
export function isSame(ifRange: string | undefined, version: Version): boolean {
  if (ifRange === undefined) return true;
  if (ifRange.startsWith('"')) return ifRange === version.etag;
  return Date.parse(ifRange) === toSecond(version.modified);
}

/** A weak tag names the same content: a proxy that compresses makes it so. */
const names = (tags: string, { etag }: Version): boolean =>
  tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

const toSecond = (milliseconds: number): number => Math.floor(milliseconds / 1000) * 1000;
