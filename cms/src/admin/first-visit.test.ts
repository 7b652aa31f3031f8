import { describe, expect, it } from 'vitest';
import { prepareFirstVisit } from './first-visit.ts';

const storageOf = (items: Map<string, string>) => ({
  getItem: (key: string) => items.get(key) ?? null,
  setItem: (key: string, value: string) => void items.set(key, value),
});

describe('the first visit to the admin', () => {
  it('is in Dutch', () => {
    const items = new Map<string, string>();
    prepareFirstVisit(storageOf(items));
    expect(items.get('strapi-admin-language')).toBe('nl');
  });

  it('changes nothing that a person chose before', () => {
    const items = new Map([['strapi-admin-language', 'en']]);
    prepareFirstVisit(storageOf(items));
    expect(items.get('strapi-admin-language')).toBe('en');
  });
});
