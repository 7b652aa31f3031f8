import type { Queries } from './queries.ts';
import type { Reads } from './recorder.ts';

interface Remembered<T> {
  value: T;
  hash: string;
  reads: Reads;
  /** Of the entries, when it was read. */
  version: number;
  moment: number;
}

/**
 * Something that many pages show, such as header and footer. It is read once, and pages depend on what
 * came out of it: otherwise 100,000 pages would each keep the same hundred dependencies, and an area
 * whose description is edited would touch them all.
 */
export interface Shared<T> {
  name: string;
  read(queries: Queries): T;
  /** By the entries it was read from. */
  remembered: WeakMap<object, Remembered<T>>;
}

/** @param name one of its own */
export const shared = <T>(name: string, read: (queries: Queries) => T): Shared<T> => ({
  name,
  read,
  remembered: new WeakMap(),
});
