import type { Proposal } from './proposal.ts';

const DAY = 24 * 60 * 60 * 1000;

/** In days. */
export const TIMES = {
  answerWithin: 7,
  remindAfter: 4,
  askAgainAfter: 14,
  outcomeAfter: 14,
  /** After the question what came of it. */
  closeAfter: 21,
} as const;

const after = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY);

/** What the clock does next, and when. Every state that is not the end has something. */
export type NextTurn = {
  turn: 'remind' | 'expire' | 'ask-again' | 'ask-outcome' | 'remind-outcome' | 'close';
  at: Date;
} | null;

/**
 * What happens by itself if nobody does anything. Whoever is reminded late, since nothing ran, has the same
 * time left after it.
 */
export function nextTurn(proposal: Proposal): NextTurn {
  const { state, since, remindedAt, exchangedAt, outcomeAskedAt } = proposal;
  switch (state) {
    case 'asked-helper':
    case 'asked-requester':
      return remindedAt === null
        ? { turn: 'remind', at: after(since, TIMES.remindAfter) }
        : { turn: 'expire', at: after(remindedAt, TIMES.answerWithin - TIMES.remindAfter) };
    case 'later':
      return { turn: 'ask-again', at: after(since, TIMES.askAgainAfter) };
    case 'exchanged': {
      if (outcomeAskedAt === null) {
        return { turn: 'ask-outcome', at: after(exchangedAt ?? since, TIMES.outcomeAfter) };
      }
      return remindedAt === null
        ? { turn: 'remind-outcome', at: after(outcomeAskedAt, TIMES.remindAfter) }
        : { turn: 'close', at: after(outcomeAskedAt, TIMES.closeAfter) };
    }
    case 'ended':
      return null;
  }
}

/** Until when an answer to what is asked now counts. */
export function answerableUntil({ state, since, remindedAt, outcomeAskedAt }: Proposal): Date {
  if (state === 'exchanged') return after(outcomeAskedAt ?? since, TIMES.closeAfter);
  return remindedAt === null
    ? after(since, TIMES.answerWithin)
    : after(remindedAt, TIMES.answerWithin - TIMES.remindAfter);
}
