import type { Combination, Party } from './combination.ts';
import { TIMES } from './proposal-times.ts';

const DAY = 24 * 60 * 60 * 1000;
const after = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY);

/** What the clock does next for one party, and when; null for who is waited for no longer. */
type PartyTurn = { turn: 'remind' | 'expire' | 'ask-again'; at: Date } | null;

/** Whoever is reminded late, since nothing ran, has the same time left after it. */
export function partyTurn({ state, since, remindedAt }: Party): PartyTurn {
  if (state === 'later') return { turn: 'ask-again', at: after(since, TIMES.askAgainAfter) };
  if (state !== 'asked') return null;
  return remindedAt === null
    ? { turn: 'remind', at: after(since, TIMES.remindAfter) }
    : { turn: 'expire', at: after(remindedAt, TIMES.answerWithin - TIMES.remindAfter) };
}

interface OutcomeTurn {
  turn: 'ask-outcome' | 'remind-outcome' | 'close';
  at: Date;
}

/** What the clock does next once all agreed. */
export function outcomeTurn({
  since,
  agreedAt,
  outcomeAskedAt,
  outcomeRemindedAt,
}: Combination): OutcomeTurn {
  if (outcomeAskedAt === null) {
    return { turn: 'ask-outcome', at: after(agreedAt ?? since, TIMES.outcomeAfter) };
  }
  return outcomeRemindedAt === null
    ? { turn: 'remind-outcome', at: after(outcomeAskedAt, TIMES.remindAfter) }
    : { turn: 'close', at: after(outcomeAskedAt, TIMES.closeAfter) };
}

/** When something happens by itself; every state that is not the end has such a moment. */
export function combinationDueAt(combination: Combination): Date | null {
  if (combination.state === 'ended') return null;
  if (combination.state === 'agreed') return outcomeTurn(combination).at;
  const moments = combination.parties.flatMap((party) => partyTurn(party)?.at.getTime() ?? []);
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}

/** Until when an answer of one party to what is asked now counts. */
export function partyAnswerableUntil(combination: Combination, party: Party): Date {
  if (combination.state !== 'asked') {
    return after(combination.outcomeAskedAt ?? combination.since, TIMES.closeAfter);
  }
  return party.remindedAt === null
    ? after(party.since, TIMES.answerWithin)
    : after(party.remindedAt, TIMES.answerWithin - TIMES.remindAfter);
}
