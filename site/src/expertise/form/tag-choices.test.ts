import { describe, expect, it } from 'vitest';
import { tagChoices } from './tag-choices.ts';

const themes = [
  {
    key: 'geld',
    name: 'Geld',
    concepts: [
      { key: 'subsidie', label: 'subsidie' },
      { key: 'sponsors', label: 'sponsors' },
    ],
  },
  { key: 'groen', name: 'Groen', concepts: [{ key: 'snoeien', label: 'snoeien' }] },
];
const suggested = [
  { key: 'subsidie', label: 'subsidie', said: 'subsidiepot' },
  { key: 'snoeien', label: 'snoeien', said: null },
];

describe('what can be ticked', () => {
  it('begins with what was ticked, then what the text brings up, none of it ticked beforehand', () => {
    const { first } = tagChoices(['sponsors'], suggested, themes);
    expect(first.map(({ key, isChosen }) => [key, isChosen])).toEqual([
      ['sponsors', true],
      ['subsidie', false],
      ['snoeien', false],
    ]);
  });

  it('goes on with all others, each once', () => {
    const choices = tagChoices(['subsidie'], [], themes);
    expect(choices.themes.map(({ name, tags }) => [name, tags.map(({ key }) => key)])).toEqual([
      ['Geld', ['sponsors']],
      ['Groen', ['snoeien']],
    ]);
    expect(tagChoices([], suggested, themes).themes.map(({ name }) => name)).toEqual(['Geld']);
  });

  it('holds nothing that cannot be chosen (any more)', () => {
    expect(tagChoices(['weg'], [], themes).first).toEqual([]);
  });
});
