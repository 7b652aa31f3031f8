import { describe, expect, it } from 'vitest';
import { listingData, pageNumber, pagerHref, pagerPlace, pagerTitle } from './listing-data.ts';

const numbered = {
  number: 1,
  pages: 4,
  isLong: false,
  archivePart: null,
  newer: null,
  older: 2,
};

describe('pages of a listing', () => {
  it('have page 1 at the base and the others below it', () => {
    const pager = { base: '/nieuws/' };
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
    const data = listingData({ items: [1, 2], total: 8, ...numbered }, '/x/', (n) => n * 2);
    expect(data).toEqual({ cards: [2, 4], pager: { base: '/x/', ...numbered }, total: 8 });
  });

  it('are called after their number, and behind the numbered ones after their part', () => {
    const pager = { base: '/x/', ...numbered };
    expect(pagerTitle('Alles', pager)).toBe('Alles');
    expect(pagerTitle('Alles', { ...pager, number: 2 })).toBe('Alles, pagina 2');
    expect(pagerTitle('Alles', { ...pager, number: 9, archivePart: 4 })).toBe(
      'Alles, ouder, deel 4',
    );
    expect(pagerPlace(pager)).toBe('Pagina 1 van 4');
    expect(pagerPlace({ ...pager, isLong: true })).toBe('Pagina 1');
  });
});
