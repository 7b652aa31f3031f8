import { ApiError } from '../errors/api-error.ts';
import { matchesAnyPattern } from '../store/attribute-pattern.ts';
import { allows, type NeededAction } from './key-actions.ts';
import type { KeyStore } from './key-store.ts';
import { isSameSecret } from './key-value.ts';

/** What the sender of a request may do. */
export interface Caller {
  /** Refuses the request when the caller may not do this, or not on this index. */
  require(action: NeededAction, indexUid?: string): void;
  /** Whether the caller may know of this index at all. */
  sees(indexUid: string): boolean;
  can(action: NeededAction, indexUid: string): boolean;
}

const invalidKey = (): ApiError =>
  new ApiError('invalid_api_key', 'The provided API key is invalid.');

/** Without a master key everything is open, as in Meilisearch while developing. */
const anybody: Caller = { require: () => undefined, sees: () => true, can: () => true };

/** Finds out who sends a request. Refuses when no key is given, or one that is unknown or has expired. */
export const identify = (
  authorization: string | undefined,
  masterKey: string | null,
  keys: KeyStore | null,
  now: () => Date,
): Caller => {
  if (masterKey === null || keys === null) return anybody;
  if (authorization === undefined) {
    throw new ApiError(
      'missing_authorization_header',
      'The Authorization header is missing. It must use the bearer authorization method.',
    );
  }
  const value = /^Bearer (.+)$/.exec(authorization)?.[1];
  if (value === undefined) throw invalidKey();
  if (isSameSecret(value, masterKey)) return anybody;
  const key = keys.withValue(value);
  if (key === null) throw invalidKey();
  if (key.expiresAt !== null && Date.parse(key.expiresAt) <= now().getTime()) throw invalidKey();
  const sees = (indexUid: string): boolean => matchesAnyPattern(indexUid, key.indexes);
  const can = (action: NeededAction, indexUid?: string): boolean =>
    allows(key.actions, action) && (indexUid === undefined || sees(indexUid));
  return {
    sees,
    can,
    require(action, indexUid) {
      if (!can(action, indexUid)) throw invalidKey();
    },
  };
};
