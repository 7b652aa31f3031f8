import type { SearchRequest } from './search-request.ts';
import type { IndexView } from '../store/index-view.ts';
import type { AttributeLimits } from '../ranking/term-matches.ts';
import { TermMatches } from '../ranking/term-matches.ts';
import { findCandidates, type Candidates } from '../ranking/candidates.ts';
import { findPhrase } from './find-phrase.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { QueryReadings, type Marks } from './readings.ts';

/** What a query means in an index, whatever the filter. */
interface Understood {
  query: Query;
  matches: TermMatches[];
  marks: Marks;
  /** Documents with a word that may not occur. */
  excluded: Set<number>;
}

export interface Found {
  query: Query;
  matches: readonly TermMatches[];
  marks: Marks;
  candidates: Candidates;
}

/** Searches of one page ask the same words several times, with other filters. */
const MAX_REMEMBERED = 8;

class UnderstoodMemory {
  readonly #byQuery = new Map<string, Understood>();

  get(key: string, understand: () => Understood): Understood {
    const known = this.#byQuery.get(key);
    if (known !== undefined) return known;
    const understood = understand();
    this.#byQuery.set(key, understood);
    const [oldest] = this.#byQuery.keys();
    if (this.#byQuery.size > MAX_REMEMBERED && oldest !== undefined) this.#byQuery.delete(oldest);
    return understood;
  }
}

const memoryOf = (view: IndexView): UnderstoodMemory => {
  const known = view.memory.get('understood');
  if (known instanceof UnderstoodMemory) return known;
  const memory = new UnderstoodMemory();
  view.memory.set('understood', memory);
  return memory;
};

const limitsOf = (view: IndexView, searchOn: readonly string[] | null): AttributeLimits => {
  const numbers = (names: readonly string[]): Set<number> =>
    new Set(names.map((name) => view.attributes.indexOf(name)).filter((at) => at !== -1));
  const isLimited = searchOn !== null && !searchOn.includes('*');
  return {
    searched: isLimited ? numbers(searchOn) : null,
    withoutTypos: numbers(view.index.settings.typoTolerance.disableOnAttributes),
  };
};

const understand = (view: IndexView, request: SearchRequest): Understood => {
  const query = parseQuery(request.q ?? '', new Set(view.index.settings.stopWords));
  const readings = new QueryReadings(view, query);
  const limits = limitsOf(view, request.attributesToSearchOn);
  const excluded = new Set<number>();
  for (const phrase of query.excluded) {
    for (const slot of findPhrase(view.postings, phrase).slots) excluded.add(slot);
  }
  return {
    query,
    matches: readings.byTerm.map((ways) => new TermMatches(ways, view.columns, limits)),
    marks: readings.marks,
    excluded,
  };
};

/** Finds the documents for a request, in no order yet. `allowed` is the filter, null when there is none. */
export const findDocuments = (
  view: IndexView,
  request: SearchRequest,
  allowed: Uint8Array | null,
): Found => {
  const key = JSON.stringify([request.q, request.attributesToSearchOn]);
  const understood = memoryOf(view).get(key, () => understand(view, request));
  const { query, matches, marks, excluded } = understood;
  if (query.terms.length > 0) {
    const candidates = findCandidates(query, matches, request.matchingStrategy, allowed);
    const slots =
      excluded.size === 0
        ? candidates.slots
        : candidates.slots.filter((slot) => !excluded.has(slot));
    return { query, matches, marks, candidates: { ...candidates, slots } };
  }
  const wanted = allowed ?? view.columns.all();
  const slots = new Uint32Array(wanted.length);
  let found = 0;
  for (let slot = 0; slot < wanted.length; slot += 1) {
    if (wanted[slot] !== 1 || excluded.has(slot)) continue;
    slots[found] = slot;
    found += 1;
  }
  const candidates = { slots: slots.slice(0, found), order: [], matched: new Uint8Array(0) };
  return { query, matches, marks, candidates };
};
