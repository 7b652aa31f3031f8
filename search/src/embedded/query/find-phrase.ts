import type { Postings, PostingsReader } from '../store/postings.ts';

const placeKey = (slot: number, position: number): number => slot * 65_536 + position;

/** Places where the words stand directly after each other; null stands for any word. */
export const findPhrase = (
  postings: PostingsReader,
  words: readonly (string | null)[],
): Postings => {
  const wanted = words.flatMap((word, offset) =>
    word === null ? [] : [{ offset, places: postings.word(word) }],
  );
  const rarest = wanted.reduce<(typeof wanted)[number] | null>(
    (best, item) =>
      best === null || item.places.slots.length < best.places.slots.length ? item : best,
    null,
  );
  const slots: number[] = [];
  const positions: number[] = [];
  if (rarest !== null && rarest.places.slots.length > 0) {
    const others = wanted
      .filter((item) => item !== rarest)
      .map(({ offset, places }) => {
        const keys = new Set<number>();
        for (let i = 0; i < places.slots.length; i += 1) {
          keys.add(placeKey(places.slots[i] ?? 0, places.positions[i] ?? 0));
        }
        return { offset, keys };
      });
    for (let i = 0; i < rarest.places.slots.length; i += 1) {
      const slot = rarest.places.slots[i] ?? 0;
      const start = (rarest.places.positions[i] ?? 0) - rarest.offset;
      if (
        start >= 0 &&
        others.every(({ offset, keys }) => keys.has(placeKey(slot, start + offset)))
      ) {
        slots.push(slot);
        positions.push(start);
      }
    }
  }
  return { slots: Uint32Array.from(slots), positions: Uint16Array.from(positions) };
};
