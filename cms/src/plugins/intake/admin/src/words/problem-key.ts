import { problemCodes } from '../../../shared/text.mts';
import type { TextKey } from '../translations/en.ts';

/** The sentence for what is wrong with a field. */
export function problemKey(code: string): TextKey {
  const known = problemCodes.find((each) => each === code);
  return known ? `problem.${known}` : 'problem.other';
}
