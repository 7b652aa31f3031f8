import { afterEach, describe, expect, it, vi } from 'vitest';
import { PREVIEW_TOKEN_HEADER } from '@burgerwerf/cms/contract';
import { createCmsPreviews } from './cms-previews.ts';

const LINK = `ZW50cnk.m1x2y3.${'a'.repeat(43)}`;
const preview = {
  type: 'api::page.page',
  status: 'draft',
  entry: { id: 'abc' },
  editUrl: 'https://redactie.netwerk.example/admin',
  expiresAt: '2026-03-14T12:00:00.000Z',
};

describe('the previews of the cms', () => {
  const log: string[] = [];
  const previews = createCmsPreviews({
    base: 'http://cms.example',
    token: 'leesrecht',
    log: (text) => log.push(text),
  });
  const answers = (status: number, body: unknown = {}) =>
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(body, { status }));
  afterEach(() => {
    vi.restoreAllMocks();
    log.length = 0;
  });

  it('are asked for with two tokens, of which none stands in the address', async () => {
    const fetched = answers(200, preview);
    expect(await previews.find(LINK)).toEqual({ kind: 'found', preview });
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toEqual(new URL('http://cms.example/api/publication/preview'));
    expect(init?.headers).toEqual({
      Authorization: 'Bearer leesrecht',
      [PREVIEW_TOKEN_HEADER]: LINK,
    });
  });

  it.each([
    [404, 'unknown'],
    [410, 'expired'],
    [500, 'unavailable'],
  ])('that are answered with %s are %s', async (status, kind) => {
    answers(status);
    expect(await previews.find(LINK)).toEqual({ kind });
  });

  it('are unavailable when the cms is away or says something else than agreed', async () => {
    answers(200, { entry: 'geen' });
    expect(await previews.find(LINK)).toEqual({ kind: 'unavailable' });
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('weg'));
    expect(await previews.find(LINK)).toEqual({ kind: 'unavailable' });
    expect(log).toHaveLength(2);
    expect(log.join()).not.toContain(LINK);
  });

  it.each(['', 'onzin', `${LINK}.meer`, '../../admin'])(
    'are not asked for with what cannot be a token: %s',
    async (link) => {
      const fetched = answers(200, preview);
      expect(await previews.find(link)).toEqual({ kind: 'unknown' });
      expect(fetched).not.toHaveBeenCalled();
    },
  );
});
