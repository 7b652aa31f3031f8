import { describe, expect, it } from 'vitest';
import { byteRange } from './byte-range.ts';

const part = (start: number, end: number) => ({ kind: 'part', start, end });
const all = { kind: 'all' };
const unsatisfiable = { kind: 'unsatisfiable' };

describe('the bytes that are asked for', () => {
  it.each([
    [undefined, all],
    ['bytes=0-9', part(0, 9)],
    ['bytes=90-', part(90, 99)],
    ['bytes=90-500', part(90, 99)],
    ['bytes=-10', part(90, 99)],
    ['bytes=-500', part(0, 99)],
    ['bytes=0-0', part(0, 0)],
    ['bytes=100-', unsatisfiable],
    ['bytes=-0', unsatisfiable],
    ['bytes=9-1', all],
    ['bytes=-', all],
    ['bytes=0-1,5-6', all],
    ['regels=0-9', all],
    ['bytes=a-b', all],
  ])('of a hundred by "%s" are %j', (header, expected) => {
    expect(byteRange(header, 100)).toEqual(expected);
  });

  it('are none of what is empty', () => {
    expect(byteRange('bytes=0-', 0)).toEqual(unsatisfiable);
  });
});
