/** What others may know of the search: the index, its documents and its keys. */
export { CONTENT_INDEX, CONTENT_PRIMARY_KEY } from './settings/content-index.ts';
export { contentSettings } from './settings/content-settings.ts';
export { ensureContentIndex } from './settings/ensure-content-index.ts';
export { searchDocument, type SearchDocument } from './documents/search-document.ts';
export { searchKinds, type SearchablePage, type SearchKind } from './documents/searchable-page.ts';
export { toSearchDocument } from './documents/to-search-document.ts';
export {
  ADMIN_KEY_UID,
  SEARCH_KEY_UID,
  apiKeyFor,
  prepareKeys,
  searchKeysFor,
  type SearchKeys,
} from './keys.ts';
