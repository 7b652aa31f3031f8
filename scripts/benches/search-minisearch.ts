import MiniSearch, { type SearchOptions } from 'minisearch';
import type { JudgedDocuments } from '../../search/src/evaluation/index.ts';

const RANKED = 20;

/** Ranks the judged documents with MiniSearch, to compare with. */
export function rankWithMiniSearch(
  { documents, queries }: JudgedDocuments,
  searchOptions: SearchOptions,
): Record<string, string[]> {
  const index = new MiniSearch<JudgedDocuments['documents'][number]>({
    fields: ['title', 'summary', 'body', 'policyField', 'area'],
    searchOptions,
  });
  index.addAll(documents);
  return Object.fromEntries(
    queries.map(({ id, q }) => [
      id,
      index
        .search(q)
        .slice(0, RANKED)
        .map((hit) => String(hit.id)),
    ]),
  );
}
