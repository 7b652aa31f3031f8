import type { Lookalike } from '../../../shared/desk-api.mts';
import type { Alike } from '../../../shared/services.mts';
import { likeness, trigrams } from './trigrams.ts';

/** From here on two titles are thought to name the same thing. */
const LIKE = 0.6;
/** More would only be read past. */
const MOST = 8;

export interface Compared {
  title: string;
  /** As `addressKey` and `websiteKey` make them; null without. */
  email: string | null;
  website: string | null;
}

/** A mail address, the same for two that differ in case only. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** What makes two addresses of a website the same: not the protocol, `www.`, or a slash at the end. */
export const websiteKey = (website: string): string =>
  website
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

/** Which of the candidates may be the same as this, the surest first. Costs one pass over their titles. */
export function lookalikesOf(own: Compared, candidates: readonly Alike[]): Lookalike[] {
  const words = trigrams(own.title);
  return candidates
    .map((candidate) => {
      const like = likeness(words, trigrams(candidate.title));
      const because: Lookalike['because'] = [];
      if (like >= LIKE) because.push('title');
      if (own.email !== null && own.email === candidate.email) because.push('email');
      if (own.website !== null && own.website === candidate.website) because.push('website');
      return { candidate, because, like };
    })
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => b.because.length - a.because.length || b.like - a.like)
    .slice(0, MOST)
    .map(({ candidate: { kind, id, title, state, at }, because }) => ({
      kind,
      id,
      title,
      because,
      state,
      at,
    }));
}
