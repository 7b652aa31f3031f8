import { draw, type Random } from './random.ts';

export interface Interval {
  mean: number;
  low: number;
  high: number;
}

const SAMPLES = 2000;
/** Cuts off 2.5% at either end, for an interval of 95%. */
const TAIL = 0.025;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of measurements, and between which means it would lie in 95 of 100 other draws of requests. */
export const withConfidence = (values: readonly number[], random: Random): Interval => {
  if (values.length === 0) return { mean: 0, low: 0, high: 0 };
  const means = Array.from({ length: SAMPLES }, () =>
    meanOf(values.map(() => draw(values, random))),
  ).sort((a, b) => a - b);
  const at = (part: number) => means[Math.floor(part * (SAMPLES - 1))] ?? 0;
  return { mean: meanOf(values), low: at(TAIL), high: at(1 - TAIL) };
};
