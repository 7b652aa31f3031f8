import { describe, expect, it } from 'vitest';
import { DeskClient, type Http } from './desk-client.ts';
import { someDetail } from './some-detail.ts';

interface Asked {
  url: string;
  body?: unknown;
}

/** A cms that answers everything the same, and remembers what it was asked. */
function answering(status: number, data: unknown): { desk: DeskClient; asked: Asked[] } {
  const asked: Asked[] = [];
  const answer = (isFine: boolean) =>
    isFine ? Promise.resolve({ data }) : Promise.reject(new Error(`answered ${status}`));
  const http: Http = {
    get(url) {
      asked.push({ url });
      return answer(status < 400);
    },
    post(url, body, options) {
      asked.push({ url, body });
      return answer(status < 400 || options?.validateStatus(status) === true);
    },
  };
  return { desk: new DeskClient(http), asked };
}

describe('A command at the desk', () => {
  it('gives the submission as it is afterwards', async () => {
    const { desk, asked } = answering(200, someDetail());
    const outcome = await desk.command('a1', 'note', { version: 3, text: 'Bellen.' });
    expect(outcome).toEqual({ kind: 'done', detail: someDetail() });
    expect(asked).toEqual([
      { url: '/intake/submissions/a1/note', body: { version: 3, text: 'Bellen.' } },
    ]);
  });

  it('that is refused gives the reason', async () => {
    const { desk } = answering(409, { refused: 'changed-meanwhile' });
    expect(await desk.command('a1', 'release', { version: 3 })).toEqual({
      kind: 'refused',
      reason: 'changed-meanwhile',
    });
  });

  it('with something wrong in it gives what is wrong', async () => {
    const problems = [{ path: ['fields', 'title'], code: 'too-short' }];
    const { desk } = answering(422, { problems });
    expect(await desk.command('a1', 'release', { version: 3 })).toEqual({
      kind: 'invalid',
      problems,
    });
  });

  it('that fails otherwise throws, as does an answer that nobody agreed on', async () => {
    const { desk: broken } = answering(500, {});
    await expect(broken.command('a1', 'release', { version: 3 })).rejects.toThrow('500');
    const { desk: strange } = answering(200, { done: true });
    await expect(strange.command('a1', 'release', { version: 3 })).rejects.toThrow();
  });
});

describe('The desk', () => {
  it('asks for a first text with the reason, where there is one', async () => {
    const { desk, asked } = answering(200, { text: 'Bedankt.' });
    expect(await desk.suggestion('a1', 'submission-declined', 'duplicate')).toBe('Bedankt.');
    await desk.suggestion('a1', 'submission-question', '');
    expect(asked.map(({ url }) => url)).toEqual([
      '/intake/submissions/a1/suggestion?letter=submission-declined&reason=duplicate',
      '/intake/submissions/a1/suggestion?letter=submission-question',
    ]);
  });

  it('keeps an id from changing where it asks', async () => {
    const { desk, asked } = answering(200, someDetail());
    await desk.detail('../waiting');
    expect(asked).toEqual([{ url: '/intake/submissions/..%2Fwaiting' }]);
  });

  it('shows no photo that is none', async () => {
    const { desk } = answering(200, { error: 'not a picture' });
    await expect(desk.photo('p1')).rejects.toThrow();
  });
});
