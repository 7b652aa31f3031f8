import type { Settings } from 'meilisearch';
import { stopWords } from '../dutch/stop-words.ts';
import { synonymSetting } from '../dutch/synonym-setting.ts';
import { shownDocument } from '../documents/search-document.ts';

/**
 * How the content index is searched, for the embedded server and for a real Meilisearch alike.
 *
 * @param addedSynonyms groups of words that stand for each other, such as editors add
 */
export const contentSettings = (addedSynonyms: readonly (readonly string[])[] = []) =>
  ({
    displayedAttributes: Object.keys(shownDocument.shape),
    /** The most telling attribute first; parts of words, and what is merely related, come last. */
    searchableAttributes: [
      'title',
      'summary',
      'policyFields',
      'areas',
      'headForms',
      'text',
      'textForms',
      'headParts',
      'textParts',
      'related',
    ],
    filterableAttributes: [
      '_geo',
      'area',
      'areas',
      'date',
      'endsAt',
      'id',
      'kind',
      'organisationKind',
      'policyFields',
      'stage',
      'startsAt',
    ],
    sortableAttributes: ['_geo', 'date', 'startsAt', 'title'],
    /**
     * Sort comes first: it does nothing unless a visitor asks for an order, and then that order counts.
     * Exactness comes before attributes: who types `markt` means that word, also as a part, rather than one that
     * merely begins like it. Attributes come before proximity, because in the hidden ones neighbours mean nothing.
     */
    rankingRules: ['sort', 'words', 'typo', 'exactness', 'attribute', 'proximity'],
    stopWords: [...stopWords].sort(),
    /** The kept synonyms are in the documents, with all forms of the words. */
    synonyms: synonymSetting(addedSynonyms),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: [],
      disableOnAttributes: [],
    },
    faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'alpha' } },
    pagination: { maxTotalHits: 1000 },
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  }) satisfies Settings;
