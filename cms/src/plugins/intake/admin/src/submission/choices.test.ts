import { describe, expect, it } from 'vitest';
import type { Text } from '../words/use-text.ts';
import { choicesOf, nameOf } from './choices.ts';

const none = { areas: [], policyFields: [], themes: [], initiatives: [] };
const keys: Text = (key) => key;

describe('The choices of a field', () => {
  it('are named in the words of the desk', () => {
    expect(choicesOf('stage', none, keys)[0]).toEqual({
      value: 'idea',
      name: 'stage.idea',
    });
  });

  it('of areas are those that the cms tells', () => {
    const areas = [{ slug: 'dorp', name: 'Het Dorp' }];
    const choices = choicesOf('area', { ...none, areas }, keys);
    expect(nameOf(choices, 'dorp')).toBe('Het Dorp');
  });

  it('name what is gone by its value', () => {
    expect(nameOf([], 'verdwenen')).toBe('verdwenen');
  });
});
