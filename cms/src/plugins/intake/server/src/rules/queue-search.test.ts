import { expect, it } from 'vitest';
import { likePatterns } from './queue-search.ts';

it('looks for each word, and for signs that mean something as signs', () => {
  expect(likePatterns('  Buurt 100%_\\ ')).toEqual(['%buurt%', '%100\\%\\_\\\\%']);
  expect(likePatterns(' ')).toEqual([]);
  expect(likePatterns('a b c d e f g h')).toHaveLength(6);
});
