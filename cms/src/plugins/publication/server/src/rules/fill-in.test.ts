import { describe, expect, it } from 'vitest';
import { hasOwnDate, slugSource, textIn } from './fill-in.ts';
import type { Attribute, Model } from './public-model.ts';

const model = (attributes: Record<string, Attribute>): Model => ({ uid: 'api::x.x', attributes });

describe('what is filled in', () => {
  it('is a slug from the attribute that the schema names', () => {
    expect(slugSource(model({ slug: { type: 'uid', targetField: 'name' } }))).toBe('name');
  });

  it('is no slug for a type without one, or with one that follows from nothing', () => {
    expect(slugSource(model({}))).toBeNull();
    expect(slugSource(model({ slug: { type: 'uid' } }))).toBeNull();
    expect(slugSource(model({ slug: { type: 'string', targetField: 'name' } }))).toBeNull();
  });

  it('is a date for a type that has one of its own', () => {
    expect(hasOwnDate(model({ date: { type: 'datetime' } }))).toBe(true);
    expect(hasOwnDate(model({ startsAt: { type: 'datetime' } }))).toBe(false);
    expect(hasOwnDate(model({ date: { type: 'string' } }))).toBe(false);
  });
});

describe('the text in an attribute', () => {
  it('is what stands in it, without blanks around it', () => {
    expect(textIn({ title: '  Moestuin ' }, 'title')).toBe('Moestuin');
  });

  it.each([{}, { title: null }, { title: '' }, { title: ' \n' }, { title: 5 }])(
    'is nothing in %o',
    (data) => {
      expect(textIn(data, 'title')).toBeNull();
    },
  );
});
