import { describe, expect, it } from 'vitest';
import { listingData, pageNumber, pagerHref } from './listing-data.ts';

describe('pages of a listing', () => {
  it('have page 1 at the base and the others below it', () => {
    const pager = { base: '/nieuws/', number: 2, pages: 3 };
    expect(pagerHref(pager, 1)).toBe('/nieuws/');
    expect(pagerHref(pager, 3)).toBe('/nieuws/pagina/3/');
  });

  it.each(['2', '17'])('accept %s as a number', (parameter) => {
    expect(pageNumber(parameter)).toBe(Number(parameter));
  });

  it.each([undefined, '', '0', '1', '02', '-3', '2.5', 'twee', '99999999999'])(
    'refuse %s, so that no page has two addresses',
    (parameter) => {
      expect(pageNumber(parameter)).toBeNull();
    },
  );

  it('show their entries as cards', () => {
    const data = listingData({ items: [1, 2], number: 1, pages: 4, total: 8 }, '/x/', (n) => n * 2);
    expect(data).toEqual({ cards: [2, 4], pager: { base: '/x/', number: 1, pages: 4 }, total: 8 });
  });
});
