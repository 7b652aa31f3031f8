/** Lets so many run at once; the others wait in line, and beyond that nobody is let in. */
export function createLimiter({ atOnce, inLine }: { atOnce: number; inLine: number }) {
  const line: (() => void)[] = [];
  let running = 0;

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) await new Promise<void>((resolve) => line.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      // The place goes to the next in line, so that nobody who comes now is before it.
      if (next) next();
      else running -= 1;
    }
  }

  return {
    /** @returns null when the line is too long */
    run<T>(work: () => Promise<T>): Promise<T> | null {
      return running >= atOnce && line.length >= inLine ? null : run(work);
    },
  };
}
