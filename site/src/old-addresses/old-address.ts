import {
  pagePath,
  uidByKind,
  type EntryOf,
  type Kind,
  type TypeWithPage,
} from '@burgerwerf/cms/contract';
import type { KindWithPage } from '../kinds/page-href.ts';

/** What has become of an address at which no page stands. */
export type OldAddress =
  /** In order of preference: the first that is there. */
  { kind: 'moved'; to: string[] } | { kind: 'gone'; type: TypeWithPage } | { kind: 'unknown' };

/** Of the read model, what is needed to know it. */
export interface KnownEntries {
  get<K extends Kind>(kind: K, id: string): EntryOf<K> | null;
  bySlug<K extends Kind>(kind: K, slug: string): EntryOf<K> | null;
}

/** What stands below or beside the page of an entry: further pages of its list, and its calendar. */
const ATTACHED = /^(.+\/)(pagina\/[1-9]\d{0,8}\/)$|^(\/agenda\/[^/]+)(\.ics)$/;

/** @param path decoded, from the root of the site */
export function oldAddress(entries: KnownEntries, path: string): OldAddress {
  const [, list, number, event, calendar] = ATTACHED.exec(path) ?? [];
  const page = list ?? event ?? path;
  const former = entries.bySlug('former-address', page.endsWith('/') ? page : `${page}/`);
  if (!former) return { kind: 'unknown' };
  const now = entries.get(kindByType[former.type], former.entry);
  if (!now) return { kind: 'gone', type: former.type };
  const to = pagePath(former.type, now.slug);
  // Told before the page itself is: nothing leads to itself.
  if (to === former.path) return { kind: 'unknown' };
  if (number !== undefined) return { kind: 'moved', to: [`${to}${number}`, to] };
  if (calendar !== undefined) return { kind: 'moved', to: [`${to.slice(0, -1)}${calendar}`] };
  return { kind: 'moved', to: [to] };
}

const kindByType: Readonly<Record<TypeWithPage, KindWithPage>> = {
  [uidByKind.initiative]: 'initiative',
  [uidByKind['news-flash']]: 'news-flash',
  [uidByKind.event]: 'event',
  [uidByKind['policy-field']]: 'policy-field',
  [uidByKind.area]: 'area',
  [uidByKind.page]: 'page',
  [uidByKind.combination]: 'combination',
  [uidByKind.offer]: 'offer',
  [uidByKind.request]: 'request',
};
