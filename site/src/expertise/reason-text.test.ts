import { expect, it } from 'vitest';
import { reasonText } from './reason-text.ts';

it.each([
  [{ code: 'same-expertise', concept: 'begroting maken' }, 'Zelfde expertise: begroting maken'],
  [
    { code: 'recognised', concept: 'fondsen', need: 'fondsenwerving', offer: 'subsidieaanvraag' },
    'Herkend: ‘fondsenwerving’ en ‘subsidieaanvraag’',
  ],
  [{ code: 'recognised', concept: 'fondsen', need: null, offer: 'subsidie' }, 'Herkend: fondsen'],
  [{ code: 'same-theme', theme: 'Geld', need: 'a', offer: 'b' }, 'Hetzelfde onderwerp: Geld'],
  [{ code: 'same-words', words: ['loket', 'potjes'] }, 'Zelfde woorden: loket, potjes'],
  [{ code: 'distance', distance: 'adjacent' }, 'In een buurt ernaast'],
  [{ code: 'room-left', count: 1 }, 'Heeft nog ruimte voor één vraag'],
] as const)('%o is told in a sentence', (reason, text) => {
  const copy = reason.code === 'same-words' ? { ...reason, words: [...reason.words] } : reason;
  expect(reasonText(copy)).toBe(text);
});
