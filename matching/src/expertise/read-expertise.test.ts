import { describe, expect, it } from 'vitest';
import { standardMatching } from '../testing/builders.ts';

const read = (text: string, tags: string[] = []) => standardMatching().read({ text, tags });

describe('reading expertise', () => {
  it('keeps apart what was chosen and what was found', () => {
    const { tags } = read('Hulp bij onze boekhouding', ['moestuin']);
    expect(tags).toContainEqual({ concept: 'moestuin', origin: 'chosen', weight: 1, said: null });
    const found = tags.find(({ concept }) => concept === 'boekhouding');
    expect(found).toMatchObject({ origin: 'detected', said: 'boekhouding' });
    expect(found?.weight).toBeLessThanOrEqual(0.6);
  });

  it('never takes what it found for chosen, so a suggestion that nobody ticked stays unchosen', () => {
    const { tags } = read('Wie schrijft met ons een subsidieaanvraag voor de buurtmoestuin?');
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter(({ origin }) => origin === 'chosen')).toEqual([]);
  });

  it('takes own words for the concepts they mean, by how surely they do', () => {
    const { tags } = read('', ['vrijwiligers werven']);
    expect(tags[0]).toMatchObject({
      concept: 'werven',
      origin: 'chosen',
      said: 'vrijwiligers werven',
    });
    expect(tags[0]?.weight).toBeLessThan(1);
  });

  it('keeps own words that mean no concept as words', () => {
    const { tags, words } = read('', ['zeepkistenrace']);
    expect(tags).toEqual([]);
    expect([...words.counts.keys()].join()).toContain('zeepkist');
  });

  it('has each concept once, however often it was chosen', () => {
    const { tags } = read('moestuin', ['moestuin', 'moes tuin', 'moestuin']);
    expect(tags.filter(({ concept }) => concept === 'moestuin')).toHaveLength(1);
  });

  it('counts the parts of a compound less than the whole', () => {
    const { words } = read('buurtfeest');
    const counts = [...words.counts.values()].sort((a, b) => b - a);
    expect(counts[0]).toBe(1);
    expect(counts.slice(1).every((count) => count === 0.6)).toBe(true);
    expect(counts.length).toBeGreaterThan(1);
  });
});
