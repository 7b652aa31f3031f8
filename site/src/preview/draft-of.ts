import { schemaByKind, uidByKind, type EntryOf } from '@burgerwerf/cms/contract';
import type { KindWithPage } from '../kinds/page-href.ts';

/** An entry of one kind, ready to be shown. */
export type Draft = { [K in KindWithPage]: { kind: K; entry: EntryOf<K> } }[KindWithPage];

export type ReadDraft =
  | { kind: 'draft'; draft: Draft }
  /** Names of what a page cannot do without. */
  | { kind: 'incomplete'; fields: string[] }
  | { kind: 'no-page' };

/** An entry that the cms shows before it is published: an editor may have left out what a page needs. */
export function readDraft(type: string, entry: unknown): ReadDraft {
  switch (type) {
    case uidByKind.initiative:
      return draftOf(schemaByKind.initiative.safeParse(entry), (e) => ({
        kind: 'initiative',
        entry: e,
      }));
    case uidByKind['news-flash']:
      return draftOf(schemaByKind['news-flash'].safeParse(entry), (e) => ({
        kind: 'news-flash',
        entry: e,
      }));
    case uidByKind.event:
      return draftOf(schemaByKind.event.safeParse(entry), (e) => ({ kind: 'event', entry: e }));
    case uidByKind['policy-field']:
      return draftOf(schemaByKind['policy-field'].safeParse(entry), (e) => ({
        kind: 'policy-field',
        entry: e,
      }));
    case uidByKind.area:
      return draftOf(schemaByKind.area.safeParse(entry), (e) => ({ kind: 'area', entry: e }));
    case uidByKind.page:
      return draftOf(schemaByKind.page.safeParse(entry), (e) => ({ kind: 'page', entry: e }));
    case uidByKind.combination:
      return draftOf(schemaByKind.combination.safeParse(entry), (e) => ({
        kind: 'combination',
        entry: e,
      }));
    case uidByKind.offer:
      return draftOf(schemaByKind.offer.safeParse(entry), (e) => ({ kind: 'offer', entry: e }));
    case uidByKind.request:
      return draftOf(schemaByKind.request.safeParse(entry), (e) => ({ kind: 'request', entry: e }));
    default:
      return { kind: 'no-page' };
  }
}

type Parsed<E> =
  | { success: true; data: E }
  | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };

function draftOf<E>(parsed: Parsed<E>, toDraft: (entry: E) => Draft): ReadDraft {
  if (parsed.success) return { kind: 'draft', draft: toDraft(parsed.data) };
  const fields = parsed.error.issues.map(({ path }) => String(path[0]));
  return { kind: 'incomplete', fields: [...new Set(fields)] };
}
