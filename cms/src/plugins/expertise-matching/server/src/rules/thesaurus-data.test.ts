import { buildThesaurus } from '@burgerwerf/matching';
import { describe, expect, it } from 'vitest';
import { mergedKeys, thesaurusData, type EditedConcept } from './thesaurus-data.ts';

const concept = (key: string, change: Partial<EditedConcept> = {}): EditedConcept => ({
  key,
  label: key,
  theme: 'geld',
  labels: null,
  cueWords: null,
  related: [],
  active: true,
  mergedInto: null,
  ...change,
});
const themes = [{ key: 'geld', name: 'Geld' }];

describe('the thesaurus of the editors', () => {
  it('has a name per line', () => {
    const [only] = thesaurusData(themes, [
      concept('a', { labels: 'subsidie \n\n toelage\n' }),
    ]).concepts;
    expect(only?.altLabels).toEqual(['subsidie', 'toelage']);
  });

  it('gives what was merged to the concept it went into, with its own name', () => {
    const [only, ...others] = thesaurusData(themes, [
      concept('new', { labels: 'een' }),
      concept('old', { label: 'Oud', labels: 'twee', cueWords: 'drie', mergedInto: 'new' }),
    ]).concepts;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ altLabels: ['een', 'twee', 'Oud'], cueWords: ['drie'] });
  });

  it('follows concepts that were merged one after another, and is not caught in a circle', () => {
    const merged = mergedKeys([
      concept('a', { mergedInto: 'b' }),
      concept('b', { mergedInto: 'c' }),
      concept('c'),
      concept('x', { mergedInto: 'y' }),
      concept('y', { mergedInto: 'x' }),
      concept('z', { mergedInto: 'gone' }),
    ]);
    expect(Object.fromEntries(merged)).toEqual({ a: 'c', b: 'c' });
  });

  it('leaves out what has no theme, and recognises nothing that is not in use', () => {
    const data = thesaurusData(themes, [
      concept('a', { theme: null }),
      concept('b', { theme: 'gone' }),
      concept('c', { active: false, labels: 'toelage' }),
    ]);
    expect(data.concepts).toMatchObject([{ id: 'c', altLabels: [] }]);
  });

  it('is one that matching can build, whatever editors relate', () => {
    const data = thesaurusData(themes, [
      concept('a', { related: ['a', 'old', 'gone'] }),
      concept('old', { mergedInto: 'b' }),
      concept('b'),
    ]);
    expect([...buildThesaurus(data).related('a')]).toEqual(['b']);
  });
});
