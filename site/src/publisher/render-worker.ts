/** A thread that renders for the publisher: see render-pool.ts. */
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openReader } from '../read-model/database.ts';
import { Entries } from '../read-model/entries.ts';
import { loadBuiltSite } from './built-app.ts';
import { DiskFiles } from './public-files.ts';
import type { RenderAnswer } from './render-messages.ts';
import type { Rendered, RenderedPage } from './rendered.ts';
import { Renderer } from './renderer.ts';
import { writeHere } from './write-here.ts';

const { file, siteUrl, publicFolder } = z
  .object({ file: z.string(), siteUrl: z.string(), publicFolder: z.string() })
  .parse(workerData);
const work = z.object({
  version: z.number(),
  orders: z.array(
    z.object({
      number: z.number(),
      path: z.string(),
      moment: z.number(),
      known: z.string().nullish(),
    }),
  ),
});
type Order = z.infer<typeof work>['orders'][number];

// What editors and visitors wait for goes first. On Linux that is of this thread alone.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const database = openReader(file);
const entries = new Entries(database);
const files = new DiskFiles(publicFolder);
const renderer = new Renderer(
  (await loadBuiltSite()).createPublisherApp(),
  entries,
  new URL(siteUrl),
);
let version: number | null = null;
/** Name of a shared part → the one that the publisher knows of. */
const told = new Map<string, string>();
let made: Promise<readonly Promise<RenderAnswer>[]> = Promise.resolve([]);
let answered: Promise<void> = Promise.resolve();

// The next pages are made while the files of these go to their places, which waits for the disk.
parentPort?.on('message', (message: unknown) => {
  const these = made.then(() => make(work.parse(message)));
  made = these;
  answered = answered.then(async () => {
    answer(await Promise.all(await these));
  });
});

/** Makes pages one by one. @returns of each what comes of it, when it is where it belongs */
async function make({ version: asked, orders }: z.infer<typeof work>) {
  if (version !== asked) {
    entries.forget();
    told.clear();
  }
  version = asked;
  // All of a page is of one moment, whatever is committed meanwhile.
  database.exec('BEGIN');
  const answers: Promise<RenderAnswer>[] = [];
  for (const order of orders) {
    const page = renderer.render(order.path, order.moment);
    answers.push(answerTo(order, page));
    await page.catch(() => {});
  }
  database.exec('COMMIT');
  return answers;
}

async function answerTo({ number, known }: Order, page: Promise<Rendered>): Promise<RenderAnswer> {
  try {
    return { kind: 'rendered', number, rendered: await prepared(await page, known) };
  } catch (error) {
    // What it shares with others was not told after all.
    told.clear();
    return { kind: 'failed', number, reason: describe(error) };
  }
}

function answer(answers: readonly RenderAnswer[]): void {
  parentPort?.postMessage(answers, answers.flatMap(bufferOf));
}

async function prepared(rendered: Rendered, known: Order['known']): Promise<Rendered> {
  if (rendered.kind === 'missing') return rendered;
  const page = { ...rendered, shared: untold(rendered.shared) };
  return known === undefined ? page : writeHere(files, page, known);
}

/** What pages share is told once: it is large, and the same for all. */
function untold(shared: RenderedPage['shared']): RenderedPage['shared'] {
  const news = [...shared].filter(([name, { hash }]) => told.get(name) !== hash);
  for (const [name, { hash }] of news) told.set(name, hash);
  return new Map(news);
}

/** What is handed over rather than copied. */
function bufferOf(answer: RenderAnswer): ArrayBuffer[] {
  if (answer.kind === 'failed' || answer.rendered.kind === 'missing') return [];
  return answer.rendered.body ? [answer.rendered.body.buffer] : [];
}

const describe = (error: unknown): string =>
  error instanceof Error && error.cause
    ? `${String(error)}: ${describe(error.cause)}`
    : String(error);
