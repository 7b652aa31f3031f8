import { expect, it } from 'vitest';
import { inParts } from './in-parts.ts';

const partsOf = async (all: readonly number[]) => {
  const parts: (readonly number[])[] = [];
  for await (const part of inParts(all, 2)) parts.push(part);
  return parts;
};

it('A list comes in parts, the last with what is left', async () => {
  expect(await partsOf([1, 2, 3, 4, 5])).toEqual([[1, 2], [3, 4], [5]]);
  expect(await partsOf([])).toEqual([]);
});

it('Others have their turn between two parts', async () => {
  const order: string[] = [];
  for await (const [first] of inParts([1, 2, 3], 1)) {
    order.push(`part ${String(first)}`);
    setImmediate(() => order.push('others'));
  }
  expect(order).toEqual(['part 1', 'others', 'part 2', 'others', 'part 3']);
});
