import {
  changesAnswer,
  entriesAnswer,
  kinds,
  schemaByKind,
  uidByKind,
  type ChangesAnswer,
  type EntryOf,
  type Kind,
} from '@burgerwerf/cms/contract';
import type { EntryChange } from '../publisher/entry-change.ts';

/** What the site reads of the cms. */
export interface Cms {
  /** Changes after this one; waits for the first at most this long, in seconds. */
  changesAfter(sequence: number, wait: number, signal?: AbortSignal): Promise<ChangesAnswer>;
  /** Entries as they are now: those that are not public come back as null. */
  read(changed: readonly { kind: Kind; id: string }[]): Promise<EntryChange[]>;
  readAll(): AsyncIterable<EntryChange>;
  readOriginal(source: string): Promise<Uint8Array>;
}

const TIMEOUT = 30_000;
/** Ids go into an address, which must not grow without end. */
const IDS_PER_REQUEST = 50;

export class CmsClient implements Cms {
  readonly #base;
  readonly #token;
  readonly #onInvalid;

  /** @param onInvalid told of an entry of another shape than agreed; that one is passed over, the rest go on */
  constructor(base: string, token: string, onInvalid: (text: string) => void) {
    this.#base = base;
    this.#token = token;
    this.#onInvalid = onInvalid;
  }

  async changesAfter(sequence: number, wait: number, signal?: AbortSignal): Promise<ChangesAnswer> {
    const path = `/api/publication/changes?after=${sequence}&wait=${wait}`;
    return changesAnswer.parse(await this.#json(path, wait * 1000 + TIMEOUT, signal));
  }

  async read(changed: readonly { kind: Kind; id: string }[]): Promise<EntryChange[]> {
    const found: EntryChange[] = [];
    for (const kind of kinds) {
      const ids = changed.filter((change) => change.kind === kind).map(({ id }) => id);
      for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
        found.push(...(await this.#readSome(kind, ids.slice(start, start + IDS_PER_REQUEST))));
      }
    }
    return found;
  }

  async *readAll(): AsyncIterable<EntryChange> {
    for (const kind of kinds) yield* this.#readKind(kind);
  }

  async *#readKind(kind: Kind): AsyncIterable<EntryChange> {
    for (let after: string | null = ''; after !== null;) {
      const answer: Answer<Kind> = await this.#entries(kind, `after=${encodeURIComponent(after)}`);
      for (const entry of answer.valid.values()) yield toChange(kind, entry.id, entry);
      after = answer.next;
    }
  }

  async readOriginal(source: string): Promise<Uint8Array> {
    // Only files of the cms itself: an address inside rich text is not to be trusted.
    const url = new URL(source, this.#base);
    if (url.origin !== new URL(this.#base).origin && !source.startsWith('/')) {
      throw new Error(`Not a file of the cms: ${source}`);
    }
    const response = await fetch(new URL(url.pathname, this.#base), {
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`${source} answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  async #readSome(kind: Kind, ids: readonly string[]): Promise<EntryChange[]> {
    const answer = await this.#entries(kind, `ids=${ids.map(encodeURIComponent).join(',')}`);
    return ids
      .filter((id) => !answer.invalid.has(id))
      .map((id) => toChange(kind, id, answer.valid.get(id) ?? null));
  }

  async #entries<K extends Kind>(kind: K, query: string): Promise<Answer<K>> {
    const path = `/api/publication/entries/${encodeURIComponent(uidByKind[kind])}?${query}`;
    const { entries, next } = entriesAnswer.parse(await this.#json(path, TIMEOUT));
    const valid = new Map<string, EntryOf<K>>();
    const invalid = new Set<string>();
    for (const entry of entries) {
      const id = String(entry['id']);
      const parsed = schemaByKind[kind].safeParse(entry);
      if (parsed.success) {
        valid.set(id, parsed.data);
      } else {
        invalid.add(id);
        this.#onInvalid(`${kind} ${id} is passed over: ${parsed.error.message}`);
      }
    }
    return { valid, invalid, next };
  }

  async #json(path: string, timeout: number, signal?: AbortSignal): Promise<unknown> {
    const limit = AbortSignal.timeout(timeout);
    const response = await fetch(new URL(path, this.#base), {
      headers: { Authorization: `Bearer ${this.#token}` },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (!response.ok) throw new Error(`The cms answers ${response.status} to ${path}`);
    return response.json();
  }
}

interface Answer<K extends Kind> {
  valid: Map<string, EntryOf<K>>;
  invalid: Set<string>;
  next: string | null;
}

/** The pair of a kind and its entry, which TypeScript cannot see through a generic. */
function toChange<K extends Kind>(kind: K, id: string, entry: EntryOf<K> | null): EntryChange {
  return { kind, id, entry } as EntryChange;
}
