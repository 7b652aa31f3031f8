import { describe, expect, it } from 'vitest';
import { texts as english, type TextKey } from './en.ts';
import { texts as dutch } from './nl.ts';

/** The names of what is filled in, such as `count` in `{count, plural, …}`. */
const valuesIn = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort().join(' ');

const isClosed = (text: string): boolean => text.split('{').length === text.split('}').length;

const isKey = (key: string): key is TextKey => key in english;
const keys = Object.keys(english).filter(isKey);

describe('The words of the desk', () => {
  it('fill in the same values in both languages', () => {
    expect(keys.filter((key) => valuesIn(dutch[key]) !== valuesIn(english[key]))).toEqual([]);
  });

  it('close every brace they open', () => {
    expect(keys.filter((key) => !isClosed(dutch[key]) || !isClosed(english[key]))).toEqual([]);
  });
});
