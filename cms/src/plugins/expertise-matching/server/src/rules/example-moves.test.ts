import { describe, expect, it } from 'vitest';
import type { ExampleStory } from '../../../shared/services.mts';
import { exampleMoves } from './example-moves.ts';

const on = (day: number) => new Date(Date.UTC(2031, 0, day));
const story = (proposed: number, ...takenBack: number[]): ExampleStory => ({
  offer: 'a',
  request: 'b',
  need: 0,
  band: null,
  message: '',
  proposedAt: on(proposed),
  steps: takenBack.map((day) => ({ at: on(day), by: 'coordinator' })),
});

describe('what was done in stories', () => {
  it('comes in the order of time, whichever story it is from', () => {
    const moves = exampleMoves([story(3, 9), story(1, 5)], on(30));
    expect(moves.map(({ story: number, at }) => [number, at.getUTCDate()])).toEqual([
      [1, 1],
      [0, 3],
      [1, 5],
      [0, 9],
    ]);
  });

  it('begins with the proposal, also when it was answered at once', () => {
    const [first, second] = exampleMoves([story(4, 4)], on(30));
    expect(first?.step).toBeNull();
    expect(second?.step).toMatchObject({ by: 'coordinator' });
  });

  it('leaves out what has yet to come', () => {
    expect(exampleMoves([story(4, 9)], on(6))).toHaveLength(1);
  });
});
