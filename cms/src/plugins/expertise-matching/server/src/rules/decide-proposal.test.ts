import { describe, expect, it } from 'vitest';
import { decideProposal } from './decide-proposal.ts';
import type { Accepted } from './proposal-decision.ts';
import type { LiveConsents, ProposalEvent } from './proposal-event.ts';
import { nextTurn } from './proposal-times.ts';
import { newProposal, type Proposal } from './proposal.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = new Date('2031-03-01T09:00:00Z');
const day = (number: number) => new Date(START.getTime() + number * DAY);
const BOTH: LiveConsents = { helper: true, requester: true };

const yes = (side: 'helper' | 'requester'): ProposalEvent => ({
  type: 'yes',
  side,
  wording: side === 'helper' ? 'kennismaken-helper-1' : 'kennismaken-vrager-1',
  offerVersion: 1,
  requestVersion: 2,
});
const CLOCK: ProposalEvent = { type: 'clock' };

const decide = (event: ProposalEvent, proposal: Proposal, at: number, live = BOTH) =>
  decideProposal(event, proposal, { now: day(at), live });

/** What becomes of a new proposal after these events, each on its day. */
function given(...events: [ProposalEvent, number][]): Proposal {
  return events.reduce(
    (proposal, [event, at]) => then(event, proposal, at).proposal,
    newProposal(START),
  );
}

function then(event: ProposalEvent, proposal: Proposal, at: number, live = BOTH): Accepted {
  const decision = decide(event, proposal, at, live);
  if (decision.kind !== 'accepted') throw new Error(`${event.type} was not accepted`);
  return decision;
}

const lettersOf = ({ letters }: Accepted) =>
  letters.map((each) => [each.to, each.letter, 'turn' in each ? each.turn : ''].join(' ').trim());

describe('a helper', () => {
  it('who says yes lets the requester be asked, and no details are exchanged', () => {
    const decided = then(yes('helper'), newProposal(START), 1);
    expect(decided.proposal).toMatchObject({ state: 'asked-requester', exchangedAt: null });
    expect(lettersOf(decided)).toEqual(['requester confirm first']);
  });

  it('who says no ends it, and the requester never hears of it', () => {
    const decided = then({ type: 'no', side: 'helper' }, newProposal(START), 1);
    expect(decided.proposal).toMatchObject({ state: 'ended', end: 'declined-by-helper' });
    expect(lettersOf(decided)).toEqual([]);
  });

  it('who says later is asked once more after fourteen days', () => {
    const waiting = given([{ type: 'later' }, 1]);
    expect(decide(CLOCK, waiting, 14.9).kind).toBe('nothing');
    const again = then(CLOCK, waiting, 15);
    expect(again.proposal.state).toBe('asked-helper');
    expect(lettersOf(again)).toEqual(['helper ask again']);
  });

  it('who says later twice has said no', () => {
    const again = given([{ type: 'later' }, 1], [CLOCK, 15]);
    expect(then({ type: 'later' }, again, 16).proposal).toMatchObject({
      state: 'ended',
      end: 'declined-by-helper',
    });
  });

  it('who stays silent is reminded after four days, once, and the question ends after seven', () => {
    expect(decide(CLOCK, newProposal(START), 3.9).kind).toBe('nothing');
    const reminded = then(CLOCK, newProposal(START), 4);
    expect(lettersOf(reminded)).toEqual(['helper ask reminder']);
    expect(reminded.closesLinks).toBe(false);
    expect(decide(CLOCK, reminded.proposal, 6.9).kind).toBe('nothing');
    expect(then(CLOCK, reminded.proposal, 7).proposal).toMatchObject({ end: 'expired' });
  });

  it('who is reminded late has the same time left after it', () => {
    const reminded = given([CLOCK, 9]);
    expect(decide(CLOCK, reminded, 11.9).kind).toBe('nothing');
    expect(then(CLOCK, reminded, 12).proposal.end).toBe('expired');
  });

  it('may take back a yes as long as nothing was exchanged', () => {
    const decided = then({ type: 'take-back', side: 'helper' }, given([yes('helper'), 1]), 2);
    expect(decided.proposal).toMatchObject({ state: 'ended', end: 'withdrawn' });
    expect(lettersOf(decided)).toEqual(['requester ended']);
    expect(decide(yes('requester'), decided.proposal, 2).kind).toBe('refused');
  });
});

describe('a requester', () => {
  const asked = given([yes('helper'), 1]);

  it('who confirms gets the details, and so does the helper', () => {
    const decided = then(yes('requester'), asked, 2);
    expect(decided.proposal).toMatchObject({ state: 'exchanged', exchangedAt: day(2) });
    expect(lettersOf(decided)).toEqual(['helper exchanged', 'requester exchanged']);
  });

  it('who says no ends it, and the helper hears so', () => {
    const decided = then({ type: 'no', side: 'requester' }, asked, 2);
    expect(decided.proposal.end).toBe('declined-by-requester');
    expect(lettersOf(decided)).toEqual(['helper ended']);
  });

  it('cannot confirm before the helper said yes', () => {
    expect(decide(yes('requester'), newProposal(START), 1).kind).toBe('refused');
  });

  it('cannot confirm when the offer is gone: both hear so and nothing is exchanged', () => {
    const decided = then(yes('requester'), asked, 2, { helper: false, requester: true });
    expect(decided.proposal).toMatchObject({ end: 'listing-gone', exchangedAt: null });
    expect(lettersOf(decided)).toEqual(['helper ended', 'requester ended']);
  });

  it('cannot take back what they have not heard of', () => {
    expect(decide({ type: 'take-back', side: 'requester' }, newProposal(START), 1).kind).toBe(
      'refused',
    );
  });
});

describe('after the exchange', () => {
  const exchanged = given([yes('helper'), 0], [yes('requester'), 0]);

  it('both are asked after fourteen days what came of it, with one reminder', () => {
    const asked = then(CLOCK, exchanged, 14);
    expect(lettersOf(asked)).toEqual(['helper outcome first', 'requester outcome first']);
    const told = then({ type: 'outcome', side: 'helper', outcome: 'helped' }, asked.proposal, 15);
    const reminded = then(CLOCK, told.proposal, 18);
    expect(lettersOf(reminded)).toEqual(['requester outcome reminder']);
    expect(decide(CLOCK, reminded.proposal, 34.9).kind).toBe('nothing');
    expect(then(CLOCK, reminded.proposal, 35).proposal.end).toBe('done');
  });

  it('it is done as soon as both have told', () => {
    const one = given(
      [yes('helper'), 0],
      [yes('requester'), 0],
      [{ type: 'outcome', side: 'helper', outcome: 'helped' }, 3],
    );
    const done = then({ type: 'outcome', side: 'requester', outcome: 'no-fit' }, one, 4);
    expect(done.proposal).toMatchObject({
      end: 'done',
      outcomes: { helper: 'helped', requester: 'no-fit' },
    });
  });

  it('a closed offer changes nothing any more, but an erased person ends it in silence', () => {
    expect(decide({ type: 'listing-gone', side: 'helper' }, exchanged, 1).kind).toBe('nothing');
    const gone = then({ type: 'erased', side: 'helper' }, exchanged, 1);
    expect(gone.proposal.end).toBe('listing-gone');
    expect(gone.letters).toEqual([]);
  });

  it('a coordinator cannot take it back', () => {
    expect(decide({ type: 'withdraw' }, exchanged, 1).kind).toBe('refused');
  });
});

it('nothing happens to what ended', () => {
  const over = given([{ type: 'no', side: 'helper' }, 1]);
  expect(nextTurn(over)).toBeNull();
  const refusedAlways: ProposalEvent[] = [
    yes('helper'),
    { type: 'later' },
    { type: 'withdraw' },
    { type: 'take-back', side: 'helper' },
    { type: 'outcome', side: 'helper', outcome: 'helped' },
  ];
  for (const event of refusedAlways) expect(decide(event, over, 2).kind).toBe('refused');
  expect(decide(CLOCK, over, 400).kind).toBe('nothing');
});
