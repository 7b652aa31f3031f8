import { describe, expect, it } from 'vitest';
import { standardThesaurusData } from './standard-thesaurus.ts';
import { buildThesaurus } from './thesaurus.ts';

const themes = { groen: 'Groen en tuin' };
const concept = (id: string, related: string[] = []) => ({
  id,
  theme: 'groen',
  prefLabel: id,
  related,
});

describe('a thesaurus', () => {
  it('finds concepts by id and by theme', () => {
    const thesaurus = buildThesaurus({ themes, concepts: [concept('moestuin'), concept('bomen')] });
    expect(thesaurus.concept('bomen')?.prefLabel).toBe('bomen');
    expect(thesaurus.concept('fietsen')).toBeUndefined();
    expect(thesaurus.conceptsOf('groen').map(({ id }) => id)).toEqual(['moestuin', 'bomen']);
    expect(thesaurus.conceptsOf('vervoer')).toEqual([]);
  });

  it('relates concepts in both directions, and forgets one that went away', () => {
    const thesaurus = buildThesaurus({
      themes,
      concepts: [concept('moestuin', ['compost', 'weg', 'moestuin']), concept('compost')],
    });
    expect([...thesaurus.related('compost')]).toEqual(['moestuin']);
    expect([...thesaurus.related('moestuin')]).toEqual(['compost']);
  });

  it('refuses two concepts with one id, and a theme nobody knows', () => {
    const twice = { themes, concepts: [concept('moestuin'), concept('moestuin')] };
    expect(() => buildThesaurus(twice)).toThrow('moestuin');
    const strange = { themes, concepts: [{ ...concept('bus'), theme: 'vervoer' }] };
    expect(() => buildThesaurus(strange)).toThrow('vervoer');
  });
});

describe('the standard thesaurus', () => {
  const data = standardThesaurusData();
  const thesaurus = buildThesaurus(data);

  it('has every concept with names, cue words and a neighbour or theme mate', () => {
    expect(thesaurus.concepts).toHaveLength(187);
    expect(thesaurus.themes).toHaveLength(27);
    expect(thesaurus.concepts.filter(({ altLabels }) => altLabels.length === 0)).toEqual([]);
    expect(thesaurus.concepts.filter(({ cueWords }) => cueWords.length === 0)).toEqual([]);
  });

  it('relates only concepts that exist', () => {
    const ids = new Set(data.concepts.map(({ id }) => id));
    const related = data.concepts.flatMap((one) => one.related ?? []);
    expect(related.length).toBeGreaterThan(100);
    expect(related.filter((id) => !ids.has(id))).toEqual([]);
  });
});
