import { describe, expect, it } from 'vitest';
import { nextTo, pageNumbers, partsThatAssureNext, placeOfPage } from './listing-pages.ts';

const SIZE = 10;
const numbersOf = (total: number) => pageNumbers(total, SIZE);

describe('the pages of a long list', () => {
  it('are all numbered while there are five or fewer', () => {
    expect(numbersOf(0)).toEqual({ numbered: 1, archived: 0 });
    expect(numbersOf(11)).toEqual({ numbered: 2, archived: 0 });
    expect(numbersOf(50)).toEqual({ numbered: 5, archived: 0 });
  });

  it('leave full parts to the archive when there are more', () => {
    expect(numbersOf(51)).toEqual({ numbered: 5, archived: 1 });
    expect(numbersOf(60)).toEqual({ numbered: 4, archived: 2 });
    expect(numbersOf(61)).toEqual({ numbered: 5, archived: 2 });
  });

  it('hold every entry once', () => {
    for (let total = 51; total < 200; total += 1) {
      const { numbered, archived } = numbersOf(total);
      const left = total - archived * SIZE;
      expect(Math.ceil(left / SIZE)).toBe(numbered);
      expect(left).toBeGreaterThanOrEqual(4 * SIZE);
    }
  });

  it('have their place from their number, and no other number has one', () => {
    const numbers = numbersOf(75);
    expect(numbers).toEqual({ numbered: 5, archived: 3 });
    expect(placeOfPage(2, SIZE, numbers)).toEqual({ kind: 'numbered', number: 2, offset: 10 });
    expect(placeOfPage(6, SIZE, numbers)).toEqual({ kind: 'archive', number: 6, part: 1 });
    for (const number of [0, -1, 1.5, Number.NaN, 9]) {
      expect(placeOfPage(number, SIZE, numbers)).toBeNull();
    }
    expect(placeOfPage(5, SIZE, numbersOf(60))).toBeNull();
  });

  it('lead from the newest to the oldest and back', () => {
    const numbers = numbersOf(75);
    const way: number[] = [];
    for (let number: number | null = 1; number !== null;) {
      way.push(number);
      const place = placeOfPage(number, SIZE, numbers);
      number = place && nextTo(place, numbers).older;
    }
    expect(way).toEqual([1, 2, 3, 4, 5, 8, 7, 6]);
    const back = way.map((number) => {
      const place = placeOfPage(number, SIZE, numbers);
      return place && nextTo(place, numbers).newer;
    });
    expect(back).toEqual([null, 1, 2, 3, 4, 5, 8, 7]);
  });

  it('know when a part of the archive has one after it', () => {
    for (let total = 51; total < 200; total += 1) {
      const { archived } = numbersOf(total);
      for (let part = 1; part <= archived; part += 1) {
        const isAssured = total >= partsThatAssureNext(part) * SIZE;
        expect(isAssured).toBe(part < archived);
      }
    }
  });
});
