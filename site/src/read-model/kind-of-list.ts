import type { KindOf, ListName } from './queries.ts';

const isKind = <L extends ListName>(list: L, kind: string): kind is KindOf<L> =>
  list.startsWith(`${kind}/`);

/** The kind of entry that a list holds: the first part of its name. */
export function kindOf<L extends ListName>(list: L): KindOf<L> {
  const kind = list.slice(0, list.indexOf('/'));
  if (!isKind(list, kind)) throw new Error(`No kind in the name of list ${list}`);
  return kind;
}
