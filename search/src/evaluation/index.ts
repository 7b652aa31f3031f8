/** What the benchmarks use to judge the search. */
export { evaluateQuality, type KindQuality } from './evaluate-quality.ts';
export {
  judgedDocuments,
  judgedQueries,
  judgedSearchDocuments,
  type JudgedDocuments,
} from './judged-documents.ts';
export { rankJudgedDocuments } from './rank-judged-documents.ts';
export { plainVariant, productVariant, type SearchVariant } from './search-variant.ts';
