import { hash } from 'node:crypto';
import type { Reads, Recorder } from './recorder.ts';
import type { Shared } from './shared.ts';

interface At {
  /** What it is read from, and which version of that. */
  entries: object;
  version: number;
  moment: number;
}

/** The value of a shared part, read anew only when something may be different. */
export function readShared<T>(
  { name, remembered }: Shared<T>,
  recorder: Recorder,
  { entries, version, moment }: At,
  read: () => { value: T; reads: Reads },
): T {
  let known = remembered.get(entries);
  if (known?.version !== version || known.moment !== moment) {
    const { value, reads } = read();
    known = { value, reads, version, moment, hash: hash('sha256', JSON.stringify(value)) };
    remembered.set(entries, known);
  }
  recorder.share(name, { hash: known.hash, reads: known.reads });
  return known.value;
}
