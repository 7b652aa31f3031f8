import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type {
  RenderAnswer,
  RenderOrder,
  RenderOrders,
  RenderWorkerData,
} from './render-messages.ts';
import type { PageRenderer } from './render-each.ts';
import type { Rendered } from './rendered.ts';

/** Orders in one message. */
const TOGETHER = 4;
/** Messages that one thread has in hand, so that it never waits for the next. */
const IN_HAND = 2;
/** Milliseconds without work after which the threads end, for they take memory. */
const IDLE = 10_000;
/** Most that a thread takes, in MiB. Without a limit one keeps some hundreds of what it could throw away. */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

interface Waiting {
  order: RenderOrder;
  resolve: (rendered: Rendered) => void;
  reject: (error: Error) => void;
}

interface Helper {
  worker: Worker;
  inHand: Map<number, Waiting>;
}

/** Renders on all cores, from what is committed, and writes what it is asked to. */
export class RenderPool implements PageRenderer {
  readonly atOnce;
  readonly #data;
  readonly #version;
  readonly #helpers: Helper[] = [];
  readonly #size;
  /** Asked for, and not handed to a thread yet. */
  readonly #waiting: Waiting[] = [];
  #isPlanned = false;
  #last = 0;
  #idle: NodeJS.Timeout | undefined;

  /** @param version of the entries: another means that threads forget what they remember */
  constructor(data: RenderWorkerData, version: () => number, size = availableParallelism()) {
    this.#data = data;
    this.#version = version;
    this.#size = size;
    this.atOnce = size * IN_HAND * TOGETHER;
  }

  render(path: string, moment: number, known?: string | null): Promise<Rendered> {
    clearTimeout(this.#idle);
    const order = { number: (this.#last += 1), path, moment, known };
    return new Promise<Rendered>((resolve, reject) => {
      this.#waiting.push({ order, resolve, reject });
      this.#planHandOut();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    for (const { reject } of this.#waiting.splice(0)) reject(ended());
    await Promise.all(this.#helpers.splice(0).map(({ worker }) => worker.terminate()));
  }

  /** After all that is asked for in one go. */
  #planHandOut(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      this.#handOut();
    });
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const helper = this.#leastBusy();
      if (helper.inHand.size >= TOGETHER * IN_HAND) return;
      const given = this.#waiting.splice(0, TOGETHER);
      for (const one of given) helper.inHand.set(one.order.number, one);
      const orders = given.map(({ order }) => order);
      helper.worker.postMessage({ version: this.#version(), orders } satisfies RenderOrders);
    }
  }

  #leastBusy(): Helper {
    const least = this.#helpers.reduce<Helper | null>(
      (a, b) => (a && a.inHand.size <= b.inHand.size ? a : b),
      null,
    );
    if (least?.inHand.size === 0 || (least && this.#helpers.length >= this.#size)) return least;
    return this.#start();
  }

  #start(): Helper {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
      workerData: this.#data,
      resourceLimits: MEMORY,
    });
    const helper: Helper = { worker, inHand: new Map() };
    worker.on('message', (answers: readonly RenderAnswer[]) => {
      for (const answer of answers) settle(helper, answer);
      this.#handOut();
      this.#endWhenIdle();
    });
    worker.on('error', (error: Error) => {
      this.#lose(helper, error);
    });
    worker.on('exit', () => {
      this.#lose(helper, ended());
    });
    this.#helpers.push(helper);
    return helper;
  }

  /** What it had in hand fails, and is made later; the next order starts another. */
  #lose(helper: Helper, error: Error): void {
    const index = this.#helpers.indexOf(helper);
    if (index >= 0) this.#helpers.splice(index, 1);
    for (const { reject } of helper.inHand.values()) reject(error);
    helper.inHand.clear();
    if (this.#waiting.length > 0) this.#planHandOut();
  }

  #endWhenIdle(): void {
    clearTimeout(this.#idle);
    if (this.#helpers.some(({ inHand }) => inHand.size > 0)) return;
    this.#idle = setTimeout(() => void this.close(), IDLE).unref();
  }
}

const ended = () => new Error('The thread that renders has ended');

function settle({ inHand }: Helper, answer: RenderAnswer): void {
  const waiting = inHand.get(answer.number);
  inHand.delete(answer.number);
  if (answer.kind === 'rendered') waiting?.resolve(answer.rendered);
  else waiting?.reject(new Error(answer.reason));
}
