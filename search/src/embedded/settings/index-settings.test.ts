import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../testing/meilisearch-schemas.ts';
import { changeSettings, defaultSettings, storedSettings } from './index-settings.ts';

describe('changeSettings', () => {
  it('begins with what Meilisearch has before anybody changes anything', () => {
    const settings = defaultSettings();
    expect(schemaProblems('Settings_Unchecked', settings)).toEqual([]);
    expect(settings).toMatchObject({
      searchableAttributes: ['*'],
      typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
      faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
      pagination: { maxTotalHits: 1000 },
    });
  });

  it('keeps what a change leaves out, and resets what it makes null', () => {
    const once = changeSettings(defaultSettings(), {
      searchableAttributes: ['title'],
      typoTolerance: { minWordSizeForTypos: { oneTypo: 4 } },
    });
    const twice = changeSettings(once, {
      searchableAttributes: null,
      stopWords: ['de', 'aan', 'de'],
    });
    expect(twice).toMatchObject({
      searchableAttributes: ['*'],
      stopWords: ['aan', 'de'],
      typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } },
    });
    expect(storedSettings(JSON.stringify(twice))).toEqual(twice);
  });

  it('replaces synonyms as a whole', () => {
    const before = changeSettings(defaultSettings(), { synonyms: { fiets: ['rijwiel'] } });
    expect(changeSettings(before, { synonyms: { tuin: ['hof'] } }).synonyms).toEqual({
      tuin: ['hof'],
    });
  });

  it.each([
    [{ rankingRules: ['words', 'luck'] }, 'invalid_settings_ranking_rules'],
    [{ stopWords: 'de' }, 'invalid_settings_stop_words'],
    [
      { typoTolerance: { minWordSizeForTypos: { oneTypo: 9, twoTypos: 5 } } },
      'invalid_settings_typo_tolerance',
    ],
    [{ embedders: { a: {} } }, 'invalid_settings_embedders'],
    [{ distinctAttribute: 'kind' }, 'invalid_settings_distinct_attribute'],
    [{ unheard: 1 }, 'bad_request'],
  ])('refuses %j', (change, code) => {
    expect(() => changeSettings(defaultSettings(), change)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
