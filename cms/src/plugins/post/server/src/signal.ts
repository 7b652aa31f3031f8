/** A bell that one waits for. Rung while nobody waits, it is heard by the next who does. */
export interface Signal {
  ring(): void;
  /** Resolves when it rings, or after some time. */
  wait(milliseconds: number): Promise<void>;
}

export function newSignal(): Signal {
  let isRung = false;
  let answer: (() => void) | null = null;
  return {
    ring() {
      isRung = true;
      answer?.();
    },
    async wait(milliseconds) {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          // A process that has nothing else to do may end.
          const timer = setTimeout(resolve, milliseconds).unref();
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      answer = null;
      isRung = false;
    },
  };
}
