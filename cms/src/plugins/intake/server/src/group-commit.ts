interface Options {
  /** How many may wait at once; beyond it is refused, since it would only wait too long. */
  mostWaiting: number;
  largestBatch: number;
}

interface Waiting<In, Out> {
  item: In;
  resolve: (out: Out) => void;
  reject: (reason: unknown) => void;
}

/**
 * What comes while one batch is being written waits for the next, so the cost of a commit is shared by
 * all that came meanwhile.
 * @param write writes a batch in one transaction; its answers stand in the order of the batch
 */
export function createGroupCommit<In, Out>(
  write: (batch: readonly In[]) => Promise<readonly Out[]>,
  { mostWaiting, largestBatch }: Options,
) {
  const waiting: Waiting<In, Out>[] = [];
  let isWriting = false;

  async function writeAll(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const answers = await write(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const answer = answers[index];
        if (answer === undefined) reject(new Error('A batch was written without an answer'));
        else resolve(answer);
      });
    } catch (error) {
      // One that cannot be written must not take the others with it.
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await writeAll([one]);
    }
  }

  async function run(): Promise<void> {
    isWriting = true;
    // What arrives in the same turn of the event loop joins the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await writeAll(waiting.splice(0, largestBatch));
    isWriting = false;
  }

  return {
    /** @returns null when too many wait: nothing is written then */
    submit(item: In): Promise<Out> | null {
      if (waiting.length >= mostWaiting) return null;
      return new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (!isWriting) void run();
      });
    },
  };
}
