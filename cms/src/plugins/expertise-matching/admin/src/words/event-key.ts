import { history } from '../translations/en/history.ts';
import type { TextKey } from '../translations/en.ts';

const isKey = (key: string): key is keyof typeof history => Object.hasOwn(history, key);

/** The sentence for what happened; a code that is new to this page gets a general one. */
export function eventKey(event: string): TextKey {
  const key = `history.${event}`;
  return isKey(key) ? key : 'history.other';
}
