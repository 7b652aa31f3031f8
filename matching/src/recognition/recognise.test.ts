import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTag } from '../expertise/read-tag.ts';
import { createSpecialDataFinder } from '../special-data/find-special-data.ts';
import { createDutchAnalysis } from '../text/dutch-analysis.ts';
import { standardThesaurusData } from '../thesaurus/standard-thesaurus.ts';
import { buildThesaurus } from '../thesaurus/thesaurus.ts';
import { createRecogniser } from './recognise.ts';

const analysis = createDutchAnalysis();
const thesaurus = buildThesaurus(standardThesaurusData());
const recogniser = createRecogniser(thesaurus, analysis, createSpecialDataFinder(analysis));

const ownWordsFile = new URL('../../test-data/own-words.json', import.meta.url);
const ownWords = z
  .array(z.tuple([z.string(), z.string()]))
  .parse(JSON.parse(readFileSync(ownWordsFile, 'utf8')));

describe('recognising concepts', () => {
  it.each([
    ['a label as it is', 'fondsenwerving', 'fondsenwerving'],
    ['another inflection', 'flyers', 'flyer'],
    [
      'another order of words',
      'stichting oprichten of oprichting stichting',
      'stichting-oprichten',
    ],
    ['a compound taken apart', 'aanvragen van subsidie', 'subsidie-aanvragen'],
    ['a compound written as two words', 'web winkel', 'webshop'],
    ['words written as a compound', 'buurtmoestuintje', 'moestuin'],
    ['a compound with a word that no dictionary has', 'crowdfundingactie', 'crowdfunding'],
    ['a slip of the finger', 'vrijwiligers werven', 'werven'],
    ['another kind of word from the same root', 'fondsenwerver', 'fondsenwerving'],
    ['a Flemish name', 'vzw oprichten', 'stichting-oprichten'],
    ['a cue in a sentence', 'Onze stofzuiger is kapot', 'repareren'],
  ])('knows %s: %s', (_, text, concept) => {
    expect(recogniser.recognise(text)[0]?.concept).toBe(concept);
  });

  it('says which words gave it away, as they were typed', () => {
    const [first] = recogniser.recognise('Help ons met Subsidie-aanvragen!');
    expect(first).toMatchObject({ concept: 'subsidie-aanvragen', said: 'Subsidie aanvragen' });
  });

  it('is surer of a label than of a cue, and of two hints than of one', () => {
    const strength = (text: string) =>
      recogniser.recognise(text).find(({ concept }) => concept === 'repareren')?.strength ?? 0;
    expect(strength('repareren')).toBeGreaterThan(strength('kapot'));
    expect(strength('kapot broodrooster')).toBeGreaterThan(strength('kapot'));
  });

  it.each([
    ['hot, and a form of to be called', 'Hoe heet dat ook weer?', 'vergroenen'],
    ['blunt, and a form of to collide', 'Hij was nogal bot', 'mediation'],
    ['a hook, and a form of to crochet', 'Ik haak aan', 'ambacht'],
    ['after, and no NAS', 'Na de zomer', 'systeembeheer'],
  ])(
    'calls it a hint when a short word of other meanings is all there is: %s',
    (_, text, concept) => {
      const found = recogniser.recognise(text).find((one) => one.concept === concept);
      expect(found?.isHint).toBe(true);
    },
  );

  it.each([
    ['it stands literally in a label', 'Wij gaan haken', 'ambacht'],
    ['another word says the same', 'Het plein is heet, we willen vergroenen', 'vergroenen'],
    ['it is an abbreviation', 'Mijn pc is traag', 'computerhulp'],
    ['it has one meaning', 'Er ligt niets op het dak', 'zonnepanelen'],
  ])('takes a short word for sure when %s', (_, text, concept) => {
    const found = recogniser.recognise(text).find((one) => one.concept === concept);
    expect(found?.isHint).toBe(false);
  });

  it('finds nothing in nothing, and in words of no subject', () => {
    expect(recogniser.recognise('')).toEqual([]);
    expect(recogniser.recognise('Wie kan ons hiermee helpen?')).toEqual([]);
  });

  it('derives nothing from special personal data in a text, but takes it as the subject of a tag', () => {
    const concepts = (text: string, ofPerson: boolean) =>
      recogniser.recognise(text, { ofPerson }).map(({ concept }) => concept);
    expect(concepts('Zit zelf in een rolstoel', true)).toEqual([]);
    expect(concepts('rolstoel', false)).toContain('beperking');
  });

  it('reads nine in ten tags in own words as they were meant', () => {
    const missed = ownWords.filter(([said, meant]) => {
      const tag = readTag(said, thesaurus, recogniser);
      return tag.kind === 'concept'
        ? tag.concept !== meant
        : !tag.meant.some(({ concept }) => concept === meant);
    });
    expect(ownWords.length).toBeGreaterThan(200);
    expect(missed.length).toBeLessThan(ownWords.length * 0.1);
  });
});
