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
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: unknown) => {
  last = last.then(() => answer(work.parse(message)));
});

async function answer({ version: asked, orders }: z.infer<typeof work>): Promise<void> {
  if (version !== asked) {
    entries.forget();
    told.clear();
  }
  version = asked;
  // All of a page is of one moment, whatever is committed meanwhile.
  database.exec('BEGIN');
  const answers: RenderAnswer[] = [];
  for (const order of orders) answers.push(await make(order));
  database.exec('COMMIT');
  parentPort?.postMessage(answers, answers.flatMap(bufferOf));
}

async function make({ number, path, moment, known }: Order): Promise<RenderAnswer> {
  try {
    const rendered = await renderer.render(path, moment);
    return { kind: 'rendered', number, rendered: await prepared(rendered, known) };
  } catch (error) {
    return { kind: 'failed', number, reason: describe(error) };
  }
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
