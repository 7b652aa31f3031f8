import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import { addressesOf } from '../kinds/address.ts';
import type { Entries } from '../read-model/entries.ts';
import { touchedBy, type Touched } from './touched.ts';

/** An entry as it is now; null when it is not public any more. */
export type EntryChange = {
  [K in Kind]: { kind: K; id: string; entry: EntryOf<K> | null };
}[Kind];

/** What changes bring about. */
export interface TakenOver {
  /** Addresses of the entries themselves, before and after. */
  own: Set<string>;
  /** What other pages may have read. */
  touched: Touched[];
}

/** Takes changes over into the read model; one that changes nothing brings nothing about. */
export function takeOver(entries: Entries, changes: readonly EntryChange[]): TakenOver {
  const taken: TakenOver = { own: new Set(), touched: [] };
  for (const change of changes) takeOne(entries, change, taken);
  return taken;
}

function takeOne(entries: Entries, change: EntryChange, { own, touched }: TakenOver): void {
  const { id } = change;
  const follow = <K extends Kind>(kind: K, after: EntryOf<K> | null) => {
    const before = entries.get(kind, id);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    touched.push(...touchedBy(kind, id, before, after));
    for (const entry of [before, after]) {
      if (entry && 'slug' in entry) addressesOf(kind, entry.slug).forEach((path) => own.add(path));
    }
    putEntry(entries, change);
  };
  follow(change.kind, change.entry);
}

export function putEntry(entries: Entries, { kind, id, entry }: EntryChange): void {
  const write = <K extends Kind>(k: K, value: EntryOf<K> | null) => {
    if (value === null) entries.remove(k, id);
    else entries.put(k, value);
  };
  write(kind, entry);
}
