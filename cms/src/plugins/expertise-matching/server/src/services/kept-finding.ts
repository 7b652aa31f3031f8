import { setTimeout } from 'node:timers/promises';

interface Finding<T> {
  /** Null when nothing was found before. */
  found: T | null;
  /** Whether it is of now; if not, it is being looked for anew. */
  isCurrent: boolean;
}

/**
 * Keeps what was found, by a mark of what it was found in. Who asks after a change waits a while for what is
 * found then, and gets what was found before when that takes longer.
 * @param leave takes care of a search for which nobody may be waiting any more
 */
export function keptFinding<T>(
  find: () => Promise<T>,
  { patience, leave }: { patience: number; leave: (search: Promise<void>) => void },
) {
  let known: { mark: string; found: T } | null = null;
  let looking: Promise<void> | null = null;

  /** One search at a time; who asks meanwhile waits for the same. */
  function look(mark: string): Promise<void> {
    looking ??= find()
      .then((found) => {
        known = { mark, found };
      })
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  async function lookUntil(mark: string): Promise<void> {
    await look(mark);
    // That search may have begun before the change that was seen.
    if (known?.mark !== mark) await look(mark);
  }

  return async (mark: string): Promise<Finding<T>> => {
    if (known?.mark !== mark) {
      const search = lookUntil(mark);
      leave(search);
      await Promise.race([search, setTimeout(patience, null, { ref: false })]);
    }
    return { found: known?.found ?? null, isCurrent: known?.mark === mark };
  };
}
