import { describe, expect, it } from 'vitest';
import { lastPage, pageNumbers } from './page-numbers.ts';

describe('The pages of the queue', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('on page %i of %i are %j', (current, count, pages) => {
    expect(pageNumbers(current, count)).toEqual(pages);
  });
});

describe('The last page of the queue', () => {
  it.each([
    [0, 1],
    [25, 1],
    [26, 2],
  ])('of %i submissions is %i', (total, page) => {
    expect(lastPage(total, 25)).toBe(page);
  });
});
