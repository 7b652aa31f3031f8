/** What the benchmarks use to judge the search. */
export { evaluateQuality, type KindQuality } from './evaluate-quality.ts';
export { judgedDocuments, judgedQueries, type JudgedDocuments } from './judged-documents.ts';
export { rankJudgedDocuments } from './rank-judged-documents.ts';
export { plainVariant, productVariant } from './search-variant.ts';
/** The client, for benchmarks: they belong to the root, which does not depend on it. */
export { Meilisearch } from 'meilisearch';
