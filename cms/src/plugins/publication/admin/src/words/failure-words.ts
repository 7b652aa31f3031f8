import type { TextKey } from '../translations/en.ts';

/** What an editor is told of the reason that a machine gave. */
export interface FailureWords {
  key: TextKey;
  values: Record<string, string>;
}

const MISSING_PICTURE = /\/uploads\/(\S+) answers 404/;
const NO_ROOM = /ENOSPC|EDQUOT/;

/** Reasons that have words of their own; all others are told as they are. */
export function failureWords(reason: string): FailureWords {
  const file = MISSING_PICTURE.exec(reason)?.[1];
  if (file !== undefined) return { key: 'failures.picture', values: { file } };
  if (NO_ROOM.test(reason)) return { key: 'failures.no-room', values: {} };
  return { key: 'failures.reason', values: { reason } };
}
