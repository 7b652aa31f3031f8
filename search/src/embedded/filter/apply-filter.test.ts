import { describe, expect, it } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { Columns } from '../store/columns.ts';
import { documentFacts } from '../store/document-facts.ts';
import type { JsonObject } from '../store/json.ts';
import { applyFilter } from './apply-filter.ts';

const ATTRIBUTES = ['area', 'areas', 'stage', 'members', 'date'];

const documents: JsonObject[] = [
  {
    area: 'Voorburg',
    areas: ['Voorburg', 'Zuid-Holland'],
    stage: 'idea',
    members: 3,
    date: '2024-01-01T00:00:00.000Z',
  },
  {
    area: 'Stompwijk',
    areas: ['Stompwijk'],
    stage: null,
    members: 12,
    date: '2025-06-01T00:00:00.000Z',
  },
  { area: '', areas: [], members: 12.5 },
];

const found = (filter: unknown): number[] => {
  const columns = new Columns();
  for (const [slot, document] of documents.entries()) {
    columns.set(slot, JSON.stringify(documentFacts(document, ATTRIBUTES)), '[0]');
  }
  const flags = applyFilter(filter, columns, ATTRIBUTES);
  return [...(flags ?? columns.all())].flatMap((flag, slot) => (flag === 1 ? [slot] : []));
};

describe('applyFilter', () => {
  it.each<[unknown, number[]]>([
    [null, [0, 1, 2]],
    ['area = voorburg', [0]],
    ['areas = "zuid-holland"', [0]],
    ['areas != Voorburg', [1, 2]],
    ['NOT areas = Voorburg', [1, 2]],
    ['area IN [Voorburg, Stompwijk]', [0, 1]],
    ['area NOT IN [Voorburg]', [1, 2]],
    ['members > 3', [1, 2]],
    ['members <= 12', [0, 1]],
    ['members 4 TO 12', [1]],
    ['date >= "2025-01-01T00:00:00.000Z"', [1]],
    ['date < 2025-01-01', [0]],
    ['stage EXISTS', [0, 1]],
    ['stage NOT EXISTS', [2]],
    ['stage IS NULL', [1]],
    ['areas IS EMPTY', [2]],
    ['area IS EMPTY', [2]],
    ['area IS NOT EMPTY', [0, 1]],
    [['members = 12', ['area = Voorburg', 'area = Stompwijk']], [1]],
    ['(area = Voorburg OR area = Stompwijk) AND NOT stage = idea', [1]],
  ])('finds the right documents for %j', (filter, slots) => {
    expect(found(filter)).toEqual(slots);
  });

  it('refuses attributes that cannot be filtered on, and names those that can', () => {
    const refusal = (): unknown => found('title = x');
    expect(refusal).toThrow(ApiError);
    expect(refusal).toThrow(
      'Attribute `title` is not filterable. Available filterable attribute patterns are: `area, areas, stage, members, date`.',
    );
  });
});
