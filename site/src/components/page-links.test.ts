import { describe, expect, it } from 'vitest';
import { pageLinks } from './page-links.ts';

const shown = (current: number, pages: number): string =>
  pageLinks(current, pages, (number) => `/${number}/`)
    .map((link) => (link.kind === 'gap' ? '…' : link.current ? `[${link.number}]` : link.number))
    .join(' ');

describe('pageLinks', () => {
  it('shows all pages of a short list', () => {
    expect(shown(2, 3)).toBe('1 [2] 3');
  });

  it('leaves out what is far from the current page', () => {
    expect(shown(5, 10)).toBe('1 … 4 [5] 6 … 10');
    expect(shown(1, 10)).toBe('[1] 2 … 10');
    expect(shown(10, 10)).toBe('1 … 9 [10]');
  });

  it('gives each page its address', () => {
    expect(pageLinks(1, 1, (number) => `/${number}/`)).toEqual([
      { kind: 'page', number: 1, href: '/1/', current: true },
    ]);
  });
});
