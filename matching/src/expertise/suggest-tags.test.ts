import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judgedMatches } from '../evaluation/judged-matches.ts';
import { standardMatching } from '../testing/builders.ts';

const suggest = (text: string, count?: number) => standardMatching().suggestTags(text, count);

describe('suggesting tags', () => {
  it('gives five, first what stands in the text, then what lies near', () => {
    const suggestions = suggest('Onze stofzuiger doet het niet meer');
    expect(suggestions).toHaveLength(5);
    expect(suggestions[0]).toEqual({
      concept: 'repareren',
      label: 'repareren',
      said: 'stofzuiger',
    });
  });

  it('gives as many as asked, each once', () => {
    const suggestions = suggest('Muziek en eten op het buurtfeest', 8);
    expect(suggestions).toHaveLength(8);
    expect(new Set(suggestions.map(({ concept }) => concept)).size).toBe(8);
  });

  it('gives nothing for a short word that mostly means something else', () => {
    expect(suggest('Hij was bot. Hoe heet hij?')).toEqual([]);
  });

  it('gives none for a text without a subject', () => {
    expect(suggest('Wie kan ons helpen?')).toEqual([]);
  });

  it('holds the right tag for nine in ten of the judged requests', () => {
    const file = new URL('../../test-data/matching-judgments.json', import.meta.url);
    const { requests } = judgedMatches.parse(JSON.parse(readFileSync(file, 'utf8')));
    const helped = requests.filter(({ text, tags }) =>
      suggest(text).some(({ concept }) => tags?.includes(concept)),
    );
    expect(helped.length / requests.length).toBeGreaterThanOrEqual(0.9);
  });

  it('holds a right tag for seven in ten requests that name a problem and not a skill', () => {
    const file = new URL('../../test-data/problems.json', import.meta.url);
    const problems = z
      .array(z.object({ text: z.string(), concepts: z.array(z.string()) }))
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    const helped = problems.filter(({ text, concepts }) =>
      suggest(text).some(({ concept }) => concepts.includes(concept)),
    );
    expect(helped.length / problems.length).toBeGreaterThanOrEqual(0.7);
  });
});
