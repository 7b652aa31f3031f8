import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { isErrorCode } from '../errors/api-error.ts';
import type { Json } from '../store/json.ts';
import type { TaskOutcome } from './task.ts';
import type { TaskQueue } from './task-queue.ts';

const json: z.ZodType<Json> = z.json();

const taskOutcome: z.ZodType<TaskOutcome> = z.object({
  status: z.enum(['succeeded', 'failed']),
  details: z.record(z.string(), json),
  error: z
    .object({
      message: z.string(),
      code: z.string().refine(isErrorCode),
      type: z.string(),
      link: z.string(),
    })
    .nullable(),
  startedAt: z.string(),
  finishedAt: z.string(),
});
const finishedMessage = z.object({ uid: z.number(), outcome: taskOutcome });
const lastOutcomeRow = z.object({ task: z.number(), outcome: z.string() });

/** How long a stopping server waits for the task at work; it is done again after the next start. */
const STOP_WITHIN_MS = 3_000;

/** Takes tasks from the queue, one after the other, and has them carried out by the indexing thread. */
export class TaskRunner {
  readonly #queue: TaskQueue;
  readonly #thread: Worker;
  readonly #onFailure: (error: Error) => void;
  #isWorking = false;
  #isStopping = false;

  constructor(queue: TaskQueue, indexPath: string, onFailure: (error: Error) => void) {
    this.#queue = queue;
    this.#onFailure = onFailure;
    this.#thread = new Worker(new URL('./indexing-thread.ts', import.meta.url), {
      workerData: { path: indexPath },
    });
    this.#thread.on('message', (message: unknown) => {
      const { uid, outcome } = finishedMessage.parse(message);
      this.#isWorking = false;
      if (this.#isStopping) return;
      this.#queue.finish(uid, outcome);
      this.wake();
    });
    this.#thread.on('error', (error: unknown) => {
      this.#onFailure(error instanceof Error ? error : new Error(String(error)));
    });
  }

  /** After a crash: a task that was carried out, but not written down as done, is not done twice. */
  static settle(queue: TaskQueue, indexDatabase: DatabaseSync): void {
    const found = indexDatabase.prepare('SELECT task, outcome FROM last_outcome').get();
    if (found === undefined) return;
    const last = lastOutcomeRow.parse(found);
    if (queue.next()?.uid !== last.task) return;
    queue.finish(last.task, taskOutcome.parse(JSON.parse(last.outcome)));
  }

  /** Goes to work when there is something to do. */
  wake(): void {
    if (this.#isWorking || this.#isStopping) return;
    const task = this.#queue.next();
    if (task === null) return;
    this.#isWorking = true;
    this.#queue.start(task.uid, new Date().toISOString());
    this.#thread.postMessage(task);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const ended = new Promise<void>((resolve) => {
      this.#thread.once('exit', () => {
        resolve();
      });
    });
    this.#thread.postMessage('stop');
    const timer = setTimeout(() => void this.#thread.terminate(), STOP_WITHIN_MS);
    await ended;
    clearTimeout(timer);
  }
}
