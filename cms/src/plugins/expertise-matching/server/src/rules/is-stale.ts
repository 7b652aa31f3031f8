/** Lists are asked for again and again; what came in a minute ago may wait that long to count. */
const FRESH_FOR = 60_000;
/** Offers begin and end by the clock alone. */
const HOLDS_FOR = 60 * 60_000;

/** What was looked up, when, and a mark of all that it depends on. */
export interface LookedUp {
  mark: string;
  at: number;
}

/** Whether something that was looked up must be looked up anew. */
export const isStale = ({ mark, at }: LookedUp, now: LookedUp): boolean =>
  now.at - at > (mark === now.mark ? HOLDS_FOR : FRESH_FOR);
