import { declineReasons } from '../../../shared/states.mts';
import { history } from '../translations/en/history.ts';
import type { reasons } from '../translations/en/reasons.ts';
import type { TextKey } from '../translations/en.ts';

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);

const eventKeys = Object.keys(history) as (keyof typeof history)[];

/** The sentence for a code of the history; a code that is new to this page gets a general one. */
export function eventKey(event: string): TextKey {
  const key = `history.${event}`;
  return isOneOf(eventKeys, key) ? key : 'history.other';
}

/** Words for what a line of the history adds, where that is a reason; otherwise nothing. */
export function detailKey(detail: string): keyof typeof reasons | null {
  return isOneOf(declineReasons, detail) ? `reason.${detail}` : null;
}
