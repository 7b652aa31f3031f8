/** What others may know of the search: the index, its documents and its keys. */
export { CONTENT_INDEX, CONTENT_PRIMARY_KEY } from './settings/content-index.ts';
export { contentSettings } from './settings/content-settings.ts';
export { ensureContentIndex } from './settings/ensure-content-index.ts';
export { searchDocument, type SearchDocument } from './documents/search-document.ts';
export { searchKinds, type SearchablePage, type SearchKind } from './documents/searchable-page.ts';
export { toSearchDocument } from './documents/to-search-document.ts';
/** Dutch words, for whoever must compare texts: their forms, their parts, and what they stand for. */
export { compoundParts } from './dutch/compound-parts.ts';
export { contentQuery, wholeContentQuery, type ContentQuery } from './dutch/content-query.ts';
export { derivedWords } from './dutch/derived-words.ts';
export { stopWords } from './dutch/stop-words.ts';
export { subWords } from './dutch/sub-words.ts';
export { synonymGroups } from './dutch/synonyms.ts';
export { textWords } from './dutch/text-words.ts';
export { analyseWord, type WordAnalysis } from './dutch/word-analysis.ts';
export { editDistance } from './embedded/text/edit-distance.ts';
export { tokenize, type Token } from './embedded/text/tokenize.ts';
export { baseForm, meanings, wordForms } from './dutch/word-forms.ts';
export {
  ADMIN_KEY_UID,
  SEARCH_KEY_UID,
  apiKeyFor,
  prepareKeys,
  searchKeysFor,
  type SearchKeys,
} from './keys.ts';
