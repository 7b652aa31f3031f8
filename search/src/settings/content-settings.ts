import type { Settings } from 'meilisearch';
import { stopWords } from '../dutch/stop-words.ts';
import { synonymSetting } from '../dutch/synonyms.ts';

/** How the content index is searched, for the embedded server and for a real Meilisearch alike. */
export const contentSettings = {
  /** The most telling attribute first; attributes made by the Dutch layer come after all of these. */
  searchableAttributes: ['title', 'summary', 'policyFields', 'areas', 'text'],
  filterableAttributes: [
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
  sortableAttributes: ['date', 'startsAt', 'title'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  stopWords: [...stopWords].sort(),
  synonyms: synonymSetting(),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
  },
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
} satisfies Settings;
