import { describe, expect, it } from 'vitest';
import { requestRow, type RequestRow } from '../../../shared/desk/requests.mts';
import { listRequests, type ListedRequest, type RequestFilter } from './request-list.ts';

const aRow = (code: string, change: Partial<RequestRow> = {}): RequestRow =>
  requestRow.parse({
    id: code,
    code,
    title: `Vraag ${code}`,
    area: 'Oost',
    tags: [],
    since: '2031-01-10T10:00:00.000Z',
    neededBy: null,
    until: '2031-06-01T10:00:00.000Z',
    state: 'open',
    stage: 'to-propose',
    band: 'good',
    openProposals: 0,
    waitsFor: [],
    answerBy: null,
    exchanged: 0,
    ...change,
  });

const listed = (
  row: RequestRow,
  { areaId = 'oost', themes = [] }: { areaId?: string | null; themes?: string[] } = {},
): ListedRequest => ({ row, areaId, themes: new Set(themes) });

const filter = (change: Partial<RequestFilter> = {}): RequestFilter => ({
  view: 'all',
  areas: null,
  theme: '',
  q: '',
  ...change,
});

const codes = (requests: readonly ListedRequest[], change: Partial<RequestFilter> = {}) =>
  listRequests(requests, filter(change)).rows.map(({ code }) => code);

describe('The list of requests', () => {
  it('begins with what the network must do, the soonest needed and then the longest waiting first', () => {
    const requests = [
      listed(aRow('waiting', { stage: 'waiting', neededBy: '2031-01-11' })),
      listed(aRow('young', { since: '2031-01-12T10:00:00.000Z' })),
      listed(aRow('old')),
      listed(aRow('late', { neededBy: '2031-03-01' })),
      listed(aRow('soon', { neededBy: '2031-02-01', stage: 'no-match' })),
    ];
    expect(codes(requests)).toEqual(['soon', 'late', 'old', 'young', 'waiting']);
  });

  it('holds of a view what stands there, and counts all views', () => {
    const requests = [listed(aRow('a')), listed(aRow('b', { stage: 'waiting' }))];
    const { rows, counts } = listRequests(requests, filter({ view: 'waiting' }));
    expect(rows.map(({ code }) => code)).toEqual(['b']);
    expect(counts).toEqual({
      all: 2,
      'to-propose': 1,
      'no-match': 0,
      waiting: 1,
      introduced: 0,
    });
  });

  it('is narrowed by area, theme and words, and so are the counts', () => {
    const requests = [
      listed(aRow('a', { tags: ['Subsidies'] }), { themes: ['geld'] }),
      listed(aRow('b', { title: 'Een dak' }), { areaId: 'west', themes: ['bouw'] }),
      listed(aRow('c'), { areaId: null }),
    ];
    expect(codes(requests, { areas: new Set(['west']) })).toEqual(['b']);
    expect(codes(requests, { theme: 'geld' })).toEqual(['a']);
    expect(codes(requests, { q: 'subsid' })).toEqual(['a']);
    expect(codes(requests, { q: 'DAK' })).toEqual(['b']);
    expect(listRequests(requests, filter({ q: 'dak' })).counts.all).toBe(1);
  });
});
