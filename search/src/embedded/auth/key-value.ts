import { createHmac, timingSafeEqual } from 'node:crypto';

/** The value of an API key, as Meilisearch derives it from the key's uid and the master key. */
export const apiKeyFor = (uid: string, masterKey: string): string =>
  createHmac('sha256', masterKey).update(uid).digest('hex');

/** Compares two secrets without telling by the time it takes where they differ. */
export const isSameSecret = (a: string, b: string): boolean => {
  const digest = (secret: string): Buffer =>
    createHmac('sha256', 'compare').update(secret).digest();
  return timingSafeEqual(digest(a), digest(b));
};
