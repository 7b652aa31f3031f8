import type { Token } from '../text/tokenize.ts';
import type { Match } from './word-marker.ts';

/** A stretch of a text, and whether something was cut off at either side. */
export interface Crop {
  start: number;
  end: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The `length` words of a text with the most different matches in them; the first such stretch. */
export const cropAround = (
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
  length: number,
): Crop => {
  if (length === 0 || tokens.length <= length) {
    return { start: 0, end: text.length, cutBefore: false, cutAfter: false };
  }
  let best = { first: 0, last: 0, score: 0 };
  for (const [at, match] of matches.entries()) {
    const inside = matches.slice(at).filter(({ token }) => token < match.token + length);
    const different = new Set(inside.map(({ token }) => tokens[token]?.word)).size;
    const score = different * 1000 + inside.length;
    if (score > best.score) {
      best = { first: match.token, last: inside.at(-1)?.token ?? match.token, score };
    }
  }
  const spare = length - (best.last - best.first + 1);
  const lead = best.score === 0 ? 0 : Math.floor(spare / 2);
  const first = Math.max(0, Math.min(best.first - lead, tokens.length - length));
  const last = first + length - 1;
  return {
    start: first === 0 ? 0 : (tokens[first]?.start ?? 0),
    end: last >= tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length),
    cutBefore: first > 0,
    cutAfter: last < tokens.length - 1,
  };
};
