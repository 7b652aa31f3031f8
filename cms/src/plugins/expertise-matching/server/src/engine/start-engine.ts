import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ThesaurusData } from '@burgerwerf/matching';
import { z } from 'zod';
import type { Answer, QuestionName, Questions } from '../../../worker/protocol.mts';

const answer = z.custom<Answer>(
  (value) => typeof value === 'object' && value !== null && 'number' in value,
);

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Matching with one thesaurus, in a thread of its own. */
export interface Engine {
  ask<N extends QuestionName>(
    name: N,
    asked: Questions[N]['asked'],
  ): Promise<Questions[N]['answer']>;
  /** Whether the thread has ended, so that another is needed. */
  readonly isOver: boolean;
  /** Ends it, once it has answered what it was asked. */
  close(): Promise<void>;
}

/** @param appRoot folder of the cms, from which the thread's file is found */
export function startEngine(appRoot: string, thesaurus: ThesaurusData): Engine {
  const path = createRequire(join(appRoot, 'package.json')).resolve(
    '@burgerwerf/plugin-expertise-matching/worker',
  );
  // No flags of the process that starts it: some cannot be given to a thread.
  const worker = new Worker(path, { workerData: { thesaurus }, execArgv: [] });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isOver = false;
  let drained = () => {};

  const end = (error: Error) => {
    isOver = true;
    for (const asker of waiting.values()) asker.reject(error);
    waiting.clear();
    drained();
  };
  worker.on('message', (message: unknown) => {
    const given = answer.parse(message);
    const asker = waiting.get(given.number);
    waiting.delete(given.number);
    if ('failed' in given) asker?.reject(new Error(`Matching failed: ${given.failed}`));
    else asker?.resolve(given.answer);
    if (waiting.size === 0) drained();
  });
  worker.on('error', (cause) => {
    end(new Error('The thread that matches ended', { cause }));
  });
  worker.on('exit', () => {
    end(new Error('The thread that matches ended'));
  });

  return {
    get isOver() {
      return isOver;
    },
    ask(name, asked) {
      if (isOver) return Promise.reject(new Error('The thread that matches has ended'));
      last += 1;
      const number = last;
      return new Promise((resolve, reject) => {
        // The thread answers what the protocol says: it is of the same version.
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, name, asked });
      });
    },
    async close() {
      // Who was told just now that this is the one to ask, still asks.
      await setImmediate();
      if (waiting.size > 0) await new Promise<void>((resolve) => (drained = resolve));
      await worker.terminate();
    },
  };
}
