import type { MatchBand } from '../../../shared/states.mts';
import { useText } from './use-text.ts';
import { WordBadge } from './WordBadge.tsx';

const variants = { strong: 'success', good: 'primary', possible: 'neutral' } as const;

/** How well an offer fits, in a word: never a number, which would promise more than is known. */
export function BandBadge({ band }: { band: MatchBand }) {
  const text = useText();
  return <WordBadge variant={variants[band]}>{text(`band.${band}`)}</WordBadge>;
}
