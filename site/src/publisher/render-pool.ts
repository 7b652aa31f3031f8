import { availableParallelism } from 'node:os';
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { RenderAnswer, RenderOrder, RenderWorkerData } from './render-messages.ts';
import type { PageRenderer } from './render-each.ts';
import type { Rendered } from './renderer.ts';

/** Orders that one thread has in hand, so that it never waits for the next. */
const IN_HAND = 4;
/** Milliseconds without work after which the threads end, for they take memory. */
const IDLE = 10_000;

/** So many pages are worth the start of threads. */
const WORTH_HELP = 1500;

export function isWorthHelp(database: DatabaseSync): boolean {
  const row = database.prepare('SELECT count(*) AS total FROM entry').get();
  return Number(row?.['total']) >= WORTH_HELP;
}

interface Waiting {
  resolve: (rendered: Rendered) => void;
  reject: (error: Error) => void;
}

interface Helper {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/** Renders on all cores, from what is committed; this process only writes. */
export class RenderPool implements PageRenderer {
  readonly atOnce;
  readonly #data;
  readonly #version;
  readonly #helpers: Helper[] = [];
  readonly #size;
  #last = 0;
  #idle: NodeJS.Timeout | undefined;

  /** @param version of the entries: another means that threads forget what they remember */
  constructor(data: RenderWorkerData, version: () => number, size = availableParallelism()) {
    this.#data = data;
    this.#version = version;
    this.#size = size;
    this.atOnce = size * IN_HAND;
  }

  render(path: string, moment: number): Promise<Rendered> {
    const helper = this.#leastBusy();
    const order: RenderOrder = {
      number: (this.#last += 1),
      path,
      moment,
      version: this.#version(),
    };
    clearTimeout(this.#idle);
    return new Promise<Rendered>((resolve, reject) => {
      helper.waiting.set(order.number, { resolve, reject });
      helper.worker.postMessage(order);
    }).finally(() => {
      this.#endWhenIdle();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await Promise.all(this.#helpers.splice(0).map(({ worker }) => worker.terminate()));
  }

  #leastBusy(): Helper {
    const free = this.#helpers.find(({ waiting }) => waiting.size === 0);
    if (free) return free;
    if (this.#helpers.length < this.#size) return this.#start();
    return this.#helpers.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
  }

  #start(): Helper {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
      workerData: this.#data,
    });
    const helper: Helper = { worker, waiting: new Map() };
    worker.on('message', (answer: RenderAnswer) => {
      const waiting = helper.waiting.get(answer.number);
      helper.waiting.delete(answer.number);
      if (answer.kind === 'rendered') waiting?.resolve(answer.rendered);
      else waiting?.reject(new Error(answer.reason));
    });
    worker.on('error', (error: Error) => {
      this.#lose(helper, error);
    });
    worker.on('exit', () => {
      this.#lose(helper, new Error('The thread that renders has ended'));
    });
    this.#helpers.push(helper);
    return helper;
  }

  /** What it had in hand fails, and is made later; the next order starts another. */
  #lose(helper: Helper, error: Error): void {
    const index = this.#helpers.indexOf(helper);
    if (index >= 0) this.#helpers.splice(index, 1);
    for (const { reject } of helper.waiting.values()) reject(error);
    helper.waiting.clear();
  }

  #endWhenIdle(): void {
    if (this.#helpers.some(({ waiting }) => waiting.size > 0)) return;
    this.#idle = setTimeout(() => void this.close(), IDLE).unref();
  }
}
