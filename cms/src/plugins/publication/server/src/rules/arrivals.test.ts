import { expect, it } from 'vitest';
import { arrivalOf, withStep, type Step } from './arrivals.ts';

const stepsOf = (...positions: number[]): readonly Step[] =>
  positions.reduce<readonly Step[]>(
    (steps, position, index) => withStep(steps, { position, seenAt: index * 10 }),
    [],
  );

it('A change arrives with the first step that reaches it', () => {
  const steps = stepsOf(5, 5, 7, 9);
  expect([6, 7, 8, 9].map((sequence) => arrivalOf(steps, sequence))).toEqual([20, 20, 30, 30]);
});

it('A change that is on its way has not arrived', () => {
  expect(arrivalOf(stepsOf(5, 7), 8)).toBeNull();
});

it('When a change arrived that was live before anybody looked is not known', () => {
  expect(arrivalOf(stepsOf(5, 7), 5)).toBeNull();
  expect(arrivalOf([], 1)).toBeNull();
});

it('A site that begins anew says nothing about what was live before', () => {
  const steps = stepsOf(5, 9, 2, 9);
  expect(arrivalOf(steps, 2)).toBeNull();
  expect(arrivalOf(steps, 3)).toBe(30);
});

it('Only so many steps are kept', () => {
  expect(stepsOf(...Array.from({ length: 700 }, (_, index) => index))).toHaveLength(500);
});
