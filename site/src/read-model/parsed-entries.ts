import type { EntryOf, Kind } from '@burgerwerf/cms/contract';

/** Enough for what pages share with each other: areas, policy fields, pictures, and the entries of late. */
const MOST = 2000;

type ByKind = { [K in Kind]: Map<string, EntryOf<K> | null> };

/** Entries as they were read last, so that the same one is not parsed for each page that shows it. */
export class ParsedEntries {
  readonly #byKind: ByKind = {
    initiative: new Map(),
    'news-flash': new Map(),
    event: new Map(),
    'policy-field': new Map(),
    area: new Map(),
    page: new Map(),
    network: new Map(),
    media: new Map(),
    'former-address': new Map(),
    synonym: new Map(),
    combination: new Map(),
    theme: new Map(),
    offer: new Map(),
    request: new Map(),
  };

  /** @param parse reads it when it is not remembered */
  get<K extends Kind>(kind: K, id: string, parse: () => EntryOf<K> | null): EntryOf<K> | null {
    const entries: Map<string, EntryOf<K> | null> = this.#byKind[kind];
    const known = entries.get(id);
    if (known !== undefined) return known;
    if (entries.size >= MOST) entries.clear();
    const entry = parse();
    entries.set(id, entry);
    return entry;
  }

  forget(kind: Kind, id: string): void {
    this.#byKind[kind].delete(id);
  }

  clear(): void {
    for (const entries of Object.values(this.#byKind)) entries.clear();
  }
}
