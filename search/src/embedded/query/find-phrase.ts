import type { Postings, PostingsReader } from '../store/postings.ts';

/** A position takes 16 bits. */
const POSITIONS = 65_536;

const placeKey = (slot: number, position: number): number => slot * POSITIONS + position;

interface WantedWord {
  /** Its place in the phrase. */
  offset: number;
  places: Postings;
}

/** Places where the words stand directly after each other; null stands for any word. */
export const findPhrase = (
  postings: PostingsReader,
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
  return {
    slots: Uint32Array.from(starts, (key) => Math.floor(key / POSITIONS)),
    positions: Uint16Array.from(starts, (key) => key % POSITIONS),
  };
};

/** Where the phrase begins if this word of it stands where it should. */
function startsOf({ offset, places }: WantedWord): Set<number> {
  const starts = new Set<number>();
  for (let i = 0; i < places.slots.length; i += 1) {
    const start = (places.positions[i] ?? 0) - offset;
    if (start >= 0) starts.add(placeKey(places.slots[i] ?? 0, start));
  }
  return starts;
}

/**
 * Those of the starts at which this word stands where it should as well. It may be a very common word, so its
 * places are passed by once, and remembered nowhere.
 */
function standing(starts: ReadonlySet<number>, { offset, places }: WantedWord): Set<number> {
  const isWanted = new Set<number>();
  for (const key of starts) isWanted.add(Math.floor(key / POSITIONS));
  const left = new Set<number>();
  for (let i = 0; i < places.slots.length; i += 1) {
    const slot = places.slots[i] ?? 0;
    if (!isWanted.has(slot)) continue;
    const key = placeKey(slot, (places.positions[i] ?? 0) - offset);
    if (starts.has(key)) left.add(key);
  }
  return left;
}
