import type { Postings, PostingsReader } from '../store/postings.ts';

/** A position takes 16 bits. */
const POSITIONS = 65_536;

/** One number for a place, the greater the further on. */
const placeKey = ({ slots, positions }: Postings, at: number): number =>
  (slots[at] ?? 0) * POSITIONS + (positions[at] ?? 0);

interface WantedWord {
  /** Its place in the phrase. */
  offset: number;
  places: Postings;
}

/** Places where the words stand directly after each other; null stands for any word. */
export const findPhrase = (
  postings: Pick<PostingsReader, 'word'>,
  words: readonly (string | null)[],
): Postings => {
  const wanted = words.flatMap((word, offset) =>
    word === null ? [] : [{ offset, places: postings.word(word) }],
  );
  const rarest = wanted.reduce<WantedWord | null>(
    (best, item) =>
      best === null || item.places.slots.length < best.places.slots.length ? item : best,
    null,
  );
  if (rarest === null) return { slots: new Uint32Array(0), positions: new Uint16Array(0) };
  const others = wanted.filter((item) => item !== rarest);
  const starts = others.reduce(standing, startsOf(rarest));
  const found = {
    slots: new Uint32Array(starts.length),
    positions: new Uint16Array(starts.length),
  };
  for (const [at, key] of starts.entries()) {
    const slot = Math.floor(key / POSITIONS);
    found.slots[at] = slot;
    found.positions[at] = key - slot * POSITIONS;
  }
  return found;
};

/** Where the phrase begins if this word of it stands where it should. */
function startsOf({ offset, places }: WantedWord): Float64Array {
  const starts = new Float64Array(places.slots.length);
  let found = 0;
  for (let at = 0; at < starts.length; at += 1) {
    if ((places.positions[at] ?? 0) < offset) continue;
    starts[found] = placeKey(places, at) - offset;
    found += 1;
  }
  return starts.subarray(0, found);
}

/** Those of the starts at which this word stands where it should as well; both are in order. */
function standing(starts: Float64Array, { offset, places }: WantedWord): Float64Array {
  const left = new Float64Array(starts.length);
  let found = 0;
  let at = 0;
  for (const start of starts) {
    while (at < places.slots.length && placeKey(places, at) < start + offset) at += 1;
    if (at === places.slots.length) break;
    if (placeKey(places, at) !== start + offset) continue;
    left[found] = start;
    found += 1;
  }
  return left.subarray(0, found);
}
