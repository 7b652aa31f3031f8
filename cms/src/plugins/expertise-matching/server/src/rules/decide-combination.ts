/**
 * What may become of a combination, the whole of it: contact details are exchanged in one place below, and
 * only when everybody has said yes and what everybody placed is still there. It is shown on the site only
 * when everybody agreed to that as well, and no longer than nobody takes it back.
 */
import type { CombinationEnd, PartyState } from '../../../shared/combination-states.mts';
import type {
  AcceptedCombination,
  CombinationDecision,
  CombinationHistoryCode,
  CombinationLetter,
} from './combination-decision.ts';
import type { CombinationEvent, LiveParties } from './combination-event.ts';
import { outcomeTurn, partyTurn } from './combination-times.ts';
import { canTakeBack, type Combination, type Party } from './combination.ts';

const REFUSED = { kind: 'refused', reason: 'not-in-this-state' } as const;
const NOTHING = { kind: 'nothing' } as const;

const all = ({ parties }: Combination): number[] => parties.map((_, place) => place);

const accepted = (
  combination: Combination,
  event: CombinationHistoryCode,
  letters: readonly CombinationLetter[],
  closesLinksOf: readonly number[],
): AcceptedCombination => ({ kind: 'accepted', combination, event, letters, closesLinksOf });

/** The same, with something else of one party. */
const withParty = (
  combination: Combination,
  place: number,
  change: Partial<Party>,
): Combination => ({
  ...combination,
  parties: combination.parties.map((party, at) => (at === place ? { ...party, ...change } : party)),
});

interface Ending {
  end: CombinationEnd;
  event: CombinationHistoryCode;
  /** Places of those who hear that it ended. */
  told: readonly number[];
  now: Date;
}

const ended = (combination: Combination, { end, event, told, now }: Ending): AcceptedCombination =>
  accepted(
    {
      ...combination,
      state: 'ended',
      end,
      since: now,
      isShown: end === 'done' && combination.isShown,
    },
    event,
    told.map((to) => ({ to, letter: 'ended' })),
    all(combination),
  );

const offSite = (combination: Combination, event: CombinationHistoryCode): AcceptedCombination =>
  accepted({ ...combination, isShown: false }, event, [], []);

/** Decides what an event makes of a combination, or why it cannot be. */
export function decideCombination(
  event: CombinationEvent,
  combination: Combination,
  { now, live }: { now: Date; live: LiveParties },
): CombinationDecision {
  switch (event.type) {
    case 'yes':
      return sayYes(event, combination, { now, live });
    case 'no':
      return isAsked(combination, event.party)
        ? leave(combination, event.party, {
            state: 'no',
            event: 'said-no',
            reason: event.reason,
            now,
          })
        : REFUSED;
    case 'later':
      return sayLater(combination, event.party, now);
    case 'outcome': {
      if (combination.state !== 'agreed' || !combination.parties[event.party]) return REFUSED;
      const next = withParty(combination, event.party, { outcome: event.outcome });
      return next.parties.every(({ outcome }) => outcome !== null)
        ? ended(next, { end: 'done', event: 'told-outcome', told: [], now })
        : accepted(next, 'told-outcome', [], [event.party]);
    }
    case 'take-back':
      return takeBack(combination, event.party, now);
    case 'withdraw':
      if (combination.state === 'asked') {
        const told = all(combination);
        return ended(combination, { end: 'withdrawn', event: 'withdrawn', told, now });
      }
      return combination.isShown ? offSite(combination, 'taken-off-site') : REFUSED;
    case 'listing-gone':
      return combination.state === 'asked'
        ? leave(combination, event.party, { state: 'gone', event: 'listing-gone', now })
        : NOTHING;
    case 'erased':
      return erase(combination, event.party, now);
    case 'clock':
      return combination.state === 'asked'
        ? onPartyTime(combination, now)
        : onOutcomeTime(combination, now);
  }
}

const isAsked = ({ state, parties }: Combination, place: number): boolean =>
  state === 'asked' && parties[place]?.state === 'asked';

const endOf: Readonly<Record<Exclude<PartyState, 'asked' | 'later' | 'yes'>, CombinationEnd>> = {
  no: 'declined',
  withdrew: 'withdrawn',
  gone: 'listing-gone',
};

/** Without one of them there is no combination: the others hear that it ended, not by whom. */
function leave(
  combination: Combination,
  place: number,
  {
    state,
    event,
    reason = '',
    now,
  }: { state: keyof typeof endOf; event: CombinationHistoryCode; reason?: string; now: Date },
): CombinationDecision {
  const next = withParty(combination, place, { state, since: now, reason });
  const told = all(combination).filter((other) => other !== place);
  return ended(next, { end: endOf[state], event, told, now });
}

function sayYes(
  { party: place, wording, publication, versions }: Extract<CombinationEvent, { type: 'yes' }>,
  combination: Combination,
  { now, live }: { now: Date; live: LiveParties },
): CombinationDecision {
  if (!isAsked(combination, place)) return REFUSED;
  if (combination.parties.some((_, at) => live[at] !== true)) {
    const told = all(combination);
    return ended(combination, { end: 'listing-gone', event: 'listing-gone', told, now });
  }
  const next = withParty(combination, place, {
    state: 'yes',
    since: now,
    remindedAt: null,
    consent: { wording, versions, at: now },
    publication: publication === null ? null : { wording: publication, at: now },
  });
  const isAgreed = next.parties.every(({ state, consent }) => state === 'yes' && consent !== null);
  if (!isAgreed) return accepted(next, 'said-yes', [], [place]);
  const isShown = next.parties.every((party) => party.publication !== null);
  return accepted(
    { ...next, state: 'agreed', since: now, agreedAt: now, isShown },
    'exchanged',
    all(next).map((to) => ({ to, letter: 'agreed' })),
    all(next),
  );
}

function sayLater(combination: Combination, place: number, now: Date): CombinationDecision {
  const party = combination.parties[place];
  if (!party || !isAsked(combination, place)) return REFUSED;
  // Nobody keeps the others waiting twice.
  if (party.wasLater) return leave(combination, place, { state: 'no', event: 'said-later', now });
  const change = { state: 'later', since: now, remindedAt: null, wasLater: true } as const;
  return accepted(withParty(combination, place, change), 'said-later', [], [place]);
}

function takeBack(combination: Combination, place: number, now: Date): CombinationDecision {
  if (!canTakeBack(combination) || !combination.parties[place]) return REFUSED;
  if (combination.state !== 'ended') {
    return leave(combination, place, { state: 'withdrew', event: 'withdrawn', now });
  }
  return offSite(withParty(combination, place, { publication: null }), 'taken-off-site');
}

/** Once they know each other, who is erased leaves in silence. */
function erase(combination: Combination, place: number, now: Date): CombinationDecision {
  if (combination.state === 'asked') {
    return leave(combination, place, { state: 'gone', event: 'erased', now });
  }
  const next = withParty(combination, place, { state: 'gone', since: now, reason: '' });
  if (combination.state === 'agreed') {
    return ended(next, { end: 'listing-gone', event: 'erased', told: [], now });
  }
  return combination.isShown ? offSite(next, 'erased') : NOTHING;
}

function onPartyTime(combination: Combination, now: Date): CombinationDecision {
  const due = combination.parties.flatMap((party, place) => {
    const next = partyTurn(party);
    return next !== null && now >= next.at ? [{ place, turn: next.turn }] : [];
  });
  if (due.length === 0) return NOTHING;
  if (due.some(({ turn }) => turn === 'expire')) {
    const told = all(combination);
    return ended(combination, { end: 'expired', event: 'expired', told, now });
  }
  const next = due.reduce(
    (before, { place, turn }) =>
      withParty(
        before,
        place,
        turn === 'remind' ? { remindedAt: now } : { state: 'asked', since: now, remindedAt: null },
      ),
    combination,
  );
  return accepted(
    next,
    due.every(({ turn }) => turn === 'remind') ? 'reminded' : 'asked-again',
    due.map(({ place, turn }) => ({
      to: place,
      letter: 'ask',
      turn: turn === 'remind' ? 'reminder' : 'again',
    })),
    [],
  );
}

function onOutcomeTime(combination: Combination, now: Date): CombinationDecision {
  if (combination.state === 'ended') return NOTHING;
  const { turn, at } = outcomeTurn(combination);
  if (now < at) return NOTHING;
  if (turn === 'close') return ended(combination, { end: 'done', event: 'closed', told: [], now });
  const isFirst = turn === 'ask-outcome';
  const silent = all(combination).filter((place) => combination.parties[place]?.outcome === null);
  return accepted(
    { ...combination, ...(isFirst ? { outcomeAskedAt: now } : { outcomeRemindedAt: now }) },
    isFirst ? 'asked-outcome' : 'reminded',
    silent.map((to) => ({ to, letter: 'outcome', turn: isFirst ? 'first' : 'reminder' })),
    [],
  );
}
