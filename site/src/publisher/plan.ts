import { fixedAddresses } from '../kinds/address.ts';
import { isGathered } from '../kinds/is-gathered.ts';
import { rank, type Rank } from './due-pages.ts';

/** More readers than this are not made before anything else is published. */
const MANY = 200;

const always = new Set(fixedAddresses);

/**
 * In which order pages are made: the entry's own page, which the editor waits for; what shows it; the
 * files that gather everything. When half the site shows it, the pages that everyone visits come first.
 * @param own addresses of the entries that changed
 * @param readers pages that read something of them
 */
export function planOf(own: ReadonlySet<string>, readers: ReadonlySet<string>): Map<string, Rank> {
  const isMuch = readers.size > MANY;
  const plan = new Map<string, Rank>();
  for (const path of own) plan.set(path, rank.own);
  for (const path of readers) {
    if (own.has(path)) continue;
    if (isGathered(path)) plan.set(path, rank.gathered);
    else plan.set(path, isMuch && !always.has(path) ? rank.far : rank.near);
  }
  return plan;
}
