import MiniSearch, { type SearchOptions } from 'minisearch';
import type { JudgedMatches } from '../../../matching/src/evaluation/index.ts';

const RANKED = 20;

/** What one has without any work: a search library, and the request as the query. */
export const rankWithMiniSearch = (
  { requests, offers }: JudgedMatches,
  options: SearchOptions,
): Record<string, string[]> => {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(offers.map(({ id, text }) => ({ id, text })));
  return Object.fromEntries(
    requests.map(({ id, text }) => [
      id,
      search
        .search(text, options)
        .slice(0, RANKED)
        .map((hit) => String(hit.id)),
    ]),
  );
};
