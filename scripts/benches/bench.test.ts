import { describe, expect, it } from 'vitest';
import { median, quantile } from './bench.ts';
import { tableText } from './table-text.ts';

describe('a quantile', () => {
  it('is one of the values, in whatever order they come', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2);
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0, 0.5, 0.95, 0.99, 1].map((part) => quantile(hundred, part))).toEqual([
      1, 50, 95, 99, 100,
    ]);
  });

  it('of nothing is an error, not a nought', () => {
    expect(() => median([])).toThrow();
  });
});

describe('a table', () => {
  it('is Markdown that lines up, with figures to the right', () => {
    expect(
      tableText({
        title: 'Zoeken',
        columns: ['wat', 'ms'],
        rows: [
          ['a', 1.25],
          ['lang', 1000],
        ],
      }),
    ).toBe(
      [
        '### Zoeken',
        '',
        '| wat  |   ms |',
        '| ---- | ---: |',
        '| a    | 1.25 |',
        '| lang | 1000 |',
        '',
      ].join('\n'),
    );
  });

  it('ends in what one must know to read it', () => {
    const table = { title: 'T', columns: ['a'], rows: [['b']], note: 'Medianen.' };
    expect(tableText(table)).toContain('| b   |\n\nMedianen.\n');
  });
});
