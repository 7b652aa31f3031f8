import { describe, expect, it } from 'vitest';
import { canReturn } from './can-return.ts';
import type { AcceptedCombination } from './combination-decision.ts';
import type { CombinationEvent } from './combination-event.ts';
import { combinationDueAt } from './combination-times.ts';
import { newCombination, type Combination } from './combination.ts';
import { decideCombination } from './decide-combination.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = new Date('2031-03-01T09:00:00Z');
const day = (number: number) => new Date(START.getTime() + number * DAY);
const ALL = [true, true, true];

const yes = (party: number, isShown = true): CombinationEvent => ({
  type: 'yes',
  party,
  wording: 'combineren-1',
  publication: isShown ? 'combinatie-tonen-1' : null,
  versions: { [`offer ${party}`]: 1 },
});
const CLOCK: CombinationEvent = { type: 'clock' };

const fresh = (): Combination =>
  newCombination(
    [0, 1, 2].map((place) => ({
      initiativeId: `initiative ${place}`,
      listingIds: [`offer ${place}`, `request ${place}`],
    })),
    START,
  );

const decide = (event: CombinationEvent, combination: Combination, at: number, live = ALL) =>
  decideCombination(event, combination, { now: day(at), live });

function then(
  event: CombinationEvent,
  combination: Combination,
  at: number,
  live = ALL,
): AcceptedCombination {
  const decision = decide(event, combination, at, live);
  if (decision.kind !== 'accepted') throw new Error(`${event.type} was not accepted`);
  return decision;
}

/** What becomes of a new combination after these events, each on its day. */
const given = (...events: [CombinationEvent, number][]): Combination =>
  events.reduce((before, [event, at]) => then(event, before, at).combination, fresh());

const lettersOf = ({ letters }: AcceptedCombination) =>
  letters.map((each) => [each.to, each.letter, 'turn' in each ? each.turn : ''].join(' ').trim());

const agreed = () => given([yes(0), 1], [yes(1), 1], [yes(2), 2]);

describe('everybody who is asked', () => {
  it('must say yes before anybody gets to know another', () => {
    const two = then(yes(1), given([yes(0), 1]), 1);
    expect(two.combination).toMatchObject({ state: 'asked', agreedAt: null, isShown: false });
    expect(lettersOf(two)).toEqual([]);
    const three = then(yes(2), two.combination, 2);
    expect(three.combination).toMatchObject({ state: 'agreed', agreedAt: day(2), isShown: true });
    expect(lettersOf(three)).toEqual(['0 agreed', '1 agreed', '2 agreed']);
  });

  it('may take part and stay off the site, and then nobody is shown', () => {
    const { combination } = then(yes(2), given([yes(0), 1], [yes(1, false), 1]), 2);
    expect(combination).toMatchObject({ state: 'agreed', isShown: false });
  });

  it('hears that it ended when one says no; who said it hears nothing', () => {
    const no = then({ type: 'no', party: 1, reason: 'Druk.' }, given([yes(0), 1]), 2);
    expect(no.combination).toMatchObject({ state: 'ended', end: 'declined' });
    expect(no.combination.parties[1]).toMatchObject({ state: 'no', reason: 'Druk.' });
    expect(lettersOf(no)).toEqual(['0 ended', '2 ended']);
    expect(no.closesLinksOf).toEqual([0, 1, 2]);
  });

  it('answers once', () => {
    expect(decide(yes(0), given([yes(0), 1]), 2).kind).toBe('refused');
    expect(decide({ type: 'no', party: 0, reason: '' }, given([yes(0), 1]), 2).kind).toBe(
      'refused',
    );
    expect(decide(yes(3), fresh(), 1).kind).toBe('refused');
  });

  it('cannot agree any more when what one of them placed is gone', () => {
    const decided = then(yes(2), given([yes(0), 1], [yes(1), 1]), 2, [true, false, true]);
    expect(decided.combination).toMatchObject({ end: 'listing-gone', agreedAt: null });
    expect(lettersOf(decided)).toEqual(['0 ended', '1 ended', '2 ended']);
  });

  it('may wait once, and is asked again after fourteen days', () => {
    const waiting = given([{ type: 'later', party: 2 }, 1], [yes(0), 1], [yes(1), 2]);
    expect(combinationDueAt(waiting)).toEqual(day(15));
    const again = then(CLOCK, waiting, 15);
    expect(lettersOf(again)).toEqual(['2 ask again']);
    const twice = then({ type: 'later', party: 2 }, again.combination, 16);
    expect(twice.combination).toMatchObject({ end: 'declined' });
  });

  it('is reminded after four days of silence, and waited for no longer than a week', () => {
    expect(decide(CLOCK, fresh(), 3.9).kind).toBe('nothing');
    const reminded = then(CLOCK, given([yes(0), 1]), 4);
    expect(lettersOf(reminded)).toEqual(['1 ask reminder', '2 ask reminder']);
    expect(reminded.closesLinksOf).toEqual([]);
    expect(decide(CLOCK, reminded.combination, 6.9).kind).toBe('nothing');
    const expired = then(CLOCK, reminded.combination, 7);
    expect(expired.combination).toMatchObject({ end: 'expired' });
    expect(lettersOf(expired)).toEqual(['0 ended', '1 ended', '2 ended']);
  });

  it('may leave before the others have answered, and after all have', () => {
    const early = then({ type: 'take-back', party: 0 }, given([yes(0), 1]), 2);
    expect(early.combination.end).toBe('withdrawn');
    const late = then({ type: 'take-back', party: 0 }, agreed(), 5);
    expect(late.combination).toMatchObject({ end: 'withdrawn', isShown: false });
    expect(lettersOf(late)).toEqual(['1 ended', '2 ended']);
  });
});

describe('once all agreed', () => {
  const done = () =>
    given(
      [yes(0), 0],
      [yes(1), 0],
      [yes(2), 0],
      [CLOCK, 14],
      [{ type: 'outcome', party: 0, outcome: 'helped' }, 15],
      [{ type: 'outcome', party: 1, outcome: 'helped' }, 15],
      [{ type: 'outcome', party: 2, outcome: 'no-fit' }, 15],
    );

  it('all are asked what came of it, those who say nothing once more, and then it is done', () => {
    const asked = then(CLOCK, agreed(), 16);
    expect(lettersOf(asked)).toEqual(['0 outcome first', '1 outcome first', '2 outcome first']);
    const told = then({ type: 'outcome', party: 1, outcome: 'helped' }, asked.combination, 17);
    const reminded = then(CLOCK, told.combination, 20);
    expect(lettersOf(reminded)).toEqual(['0 outcome reminder', '2 outcome reminder']);
    expect(then(CLOCK, reminded.combination, 37).combination).toMatchObject({
      end: 'done',
      isShown: true,
    });
  });

  it('it stays on the site when it is done, until one of them does not want that any more', () => {
    expect(done()).toMatchObject({ end: 'done', isShown: true });
    const off = then({ type: 'take-back', party: 1 }, done(), 90);
    expect(off.combination).toMatchObject({ end: 'done', isShown: false });
    expect(lettersOf(off)).toEqual([]);
    expect(decide({ type: 'take-back', party: 0 }, off.combination, 91).kind).toBe('refused');
  });

  it('a coordinator can take the page off, and end nothing', () => {
    const off = then({ type: 'withdraw' }, agreed(), 5);
    expect(off.combination).toMatchObject({ state: 'agreed', isShown: false });
    expect(decide({ type: 'withdraw' }, off.combination, 6).kind).toBe('refused');
  });

  it('who is erased leaves in silence, and takes the page along', () => {
    for (const combination of [agreed(), done()]) {
      const gone = then({ type: 'erased', party: 0 }, combination, 20);
      expect(gone.combination).toMatchObject({ state: 'ended', isShown: false });
      expect(gone.letters).toEqual([]);
    }
    expect(decide({ type: 'listing-gone', party: 0 }, agreed(), 5).kind).toBe('nothing');
  });
});

describe('a part of a combination that ended', () => {
  const gift = { offerId: 'offer 0', requestId: 'request 1' };

  it('may be asked once more when both had said yes to it', () => {
    const no: CombinationEvent = { type: 'no', party: 2, reason: '' };
    expect(canReturn(gift, given([yes(0), 1], [yes(1), 1], [no, 2]))).toBe(true);
    expect(canReturn(gift, given([yes(0), 1], [no, 2]))).toBe(false);
    expect(canReturn({ ...gift, requestId: 'request 2' }, given([yes(0), 1], [no, 2]))).toBe(false);
  });

  it('is not asked again while it goes on, or when it came to something', () => {
    expect(canReturn(gift, given([yes(0), 1], [yes(1), 1]))).toBe(false);
    const left = then({ type: 'take-back', party: 2 }, agreed(), 5).combination;
    expect(canReturn(gift, left)).toBe(false);
  });
});
