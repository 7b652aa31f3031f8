import { describe, expect, it } from 'vitest';
import { FilterSyntaxError } from './condition.ts';
import { parseFilter } from './parser.ts';
import { readFilter } from './read-filter.ts';

describe('parseFilter', () => {
  it('binds and closer than or, and not closest', () => {
    expect(parseFilter('NOT a = 1 AND b = 2 OR c = 3')).toEqual({
      kind: 'or',
      parts: [
        {
          kind: 'and',
          parts: [
            { kind: 'not', part: { kind: 'compare', attribute: 'a', operator: '=', value: '1' } },
            { kind: 'compare', attribute: 'b', operator: '=', value: '2' },
          ],
        },
        { kind: 'compare', attribute: 'c', operator: '=', value: '3' },
      ],
    });
  });

  it('reads quoted values with spaces, quotes and keywords in them', () => {
    expect(parseFilter(`areas = "Stompwijk \\"AND\\" 't Hof"`)).toEqual({
      kind: 'compare',
      attribute: 'areas',
      operator: '=',
      value: `Stompwijk "AND" 't Hof`,
    });
  });

  it.each([
    ['stage IN [idea, "running"]', { kind: 'in', attribute: 'stage', values: ['idea', 'running'] }],
    ['year 2020 TO 2024', { kind: 'between', attribute: 'year', from: '2020', to: '2024' }],
    ['area EXISTS', { kind: 'exists', attribute: 'area' }],
    ['area is null', { kind: 'is-null', attribute: 'area' }],
    ['areas IS EMPTY', { kind: 'is-empty', attribute: 'areas' }],
    ['title STARTS WITH "Re"', { kind: 'starts-with', attribute: 'title', value: 'Re' }],
  ])('reads %s', (source, condition) => {
    expect(parseFilter(source)).toEqual(condition);
  });

  it.each(['stage NOT IN [idea]', 'area NOT EXISTS', 'area IS NOT NULL', 'areas IS NOT EMPTY'])(
    'reads %s as the opposite',
    (source) => {
      expect(parseFilter(source)).toMatchObject({ kind: 'not' });
    },
  );

  it.each([
    'area',
    'area =',
    '= x',
    '(area = x',
    'area = x)',
    'area = "x',
    'area IN x',
    'a = 1 b = 2',
    'NOT',
    'IN = 3',
    '('.repeat(300),
  ])('refuses %s', (source) => {
    expect(() => parseFilter(source)).toThrow(FilterSyntaxError);
  });
});

describe('readFilter', () => {
  it('takes a list as and, and a list within it as or', () => {
    expect(readFilter(['a = 1', ['b = 2', 'c = 3']])).toMatchObject({
      kind: 'and',
      parts: [{ kind: 'compare' }, { kind: 'or', parts: [{ attribute: 'b' }, { attribute: 'c' }] }],
    });
  });

  it('takes an empty text and an empty list as no filter', () => {
    expect([readFilter(''), readFilter([]), readFilter([[]]), readFilter(undefined)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('refuses what is neither text nor list', () => {
    expect(() => readFilter(3)).toThrow(FilterSyntaxError);
    expect(() => readFilter([['a = 1', 3]])).toThrow(FilterSyntaxError);
  });
});
