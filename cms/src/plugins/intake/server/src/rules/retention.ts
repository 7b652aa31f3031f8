const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How long a photo may wait for the form it belongs to. */
const HELD_FOR = 24 * HOUR;

export interface Periods {
  keepDeclinedDays: number;
  keepPlacedDays: number;
}

/** What is older than these moments has to go. */
export interface Retention {
  /** Decisions. */
  declinedBefore: Date;
  placedBefore: Date;
  /** Photos that belong to no submission. */
  heldBefore: Date;
}

/** What the clean-up erases now. What was withdrawn was erased at once. */
export function retentionAt(now: Date, periods: Periods): Retention {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  return {
    declinedBefore: ago(periods.keepDeclinedDays * DAY),
    placedBefore: ago(periods.keepPlacedDays * DAY),
    heldBefore: ago(HELD_FOR),
  };
}
