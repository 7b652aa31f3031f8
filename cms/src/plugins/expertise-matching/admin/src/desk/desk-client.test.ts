import { describe, expect, it } from 'vitest';
import { DeskClient, type Http } from './desk-client.ts';
import { someProposal } from './some-proposal.ts';

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

const proposal = { offer: 'o1', request: 'r1', need: 0, message: 'Past dit?' };

describe('A proposal from the desk', () => {
  it('gives the row as it is kept', async () => {
    const { desk, asked } = answering(201, someProposal());
    expect(await desk.propose(proposal)).toEqual({ kind: 'done', row: someProposal() });
    expect(asked).toEqual([{ url: '/expertise-matching/proposals', body: proposal }]);
  });

  it('that is refused gives the reason', async () => {
    const { desk } = answering(409, { refused: 'helper-has-three' });
    expect(await desk.propose(proposal)).toEqual({ kind: 'refused', reason: 'helper-has-three' });
    expect(await desk.withdraw({ id: 'p1', version: 2 })).toEqual({
      kind: 'refused',
      reason: 'helper-has-three',
    });
  });

  it('that fails otherwise throws, as does an answer that nobody agreed on', async () => {
    await expect(answering(500, {}).desk.propose(proposal)).rejects.toThrow('500');
    await expect(answering(201, { made: true }).desk.propose(proposal)).rejects.toThrow();
  });
});

describe('The desk', () => {
  it('asks for nothing that goes without saying', async () => {
    const { desk, asked } = answering(500, {});
    const query = { view: 'open', request: undefined, page: 2 } as const;
    await expect(desk.proposals(query)).rejects.toThrow();
    await expect(desk.offers({ view: 'busy', q: '', page: 1 })).rejects.toThrow();
    expect(asked.map(({ url }) => url)).toEqual([
      '/expertise-matching/proposals?view=open&page=2',
      '/expertise-matching/offers?view=busy&page=1',
    ]);
  });

  it('keeps an id from changing where it asks', async () => {
    const { desk, asked } = answering(500, {});
    await expect(desk.request('../figures')).rejects.toThrow();
    expect(asked).toEqual([{ url: '/expertise-matching/requests/..%2Ffigures' }]);
  });

  it('looks a name up by a POST, since that leaves a trace', async () => {
    const contact = { name: 'Een Helper', email: 'helper@proefdorp.example', phone: null };
    const { desk, asked } = answering(200, contact);
    expect(await desk.names('o1')).toEqual(contact);
    expect(asked).toEqual([{ url: '/expertise-matching/listings/o1/names', body: {} }]);
  });
});
