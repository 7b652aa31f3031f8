/** A thread that renders for the publisher: see render-pool.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openReader } from '../read-model/database.ts';
import { Entries } from '../read-model/entries.ts';
import type { Reads } from '../read-model/recorder.ts';
import { loadBuiltSite } from './built-app.ts';
import { encodeHere } from './encodings.ts';
import { fileOf } from './public-files.ts';
import type { RenderAnswer } from './render-messages.ts';
import { Renderer } from './renderer.ts';

const { file, siteUrl } = z.object({ file: z.string(), siteUrl: z.string() }).parse(workerData);
const order = z.object({
  number: z.number(),
  path: z.string(),
  moment: z.number(),
  version: z.number(),
});

/** Bytes that take longer to compress than a page does. */
const LARGE = 200_000;

const database = openReader(file);
const entries = new Entries(database);
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
  last = last.then(() => answer(order.parse(message)));
});

async function answer({ number, path, moment, version: asked }: z.infer<typeof order>) {
  if (version !== asked) {
    entries.forget();
    told.clear();
  }
  version = asked;
  // All of a page is of one moment, whatever is committed meanwhile.
  database.exec('BEGIN');
  try {
    const rendered = await renderer.render(path, moment);
    if (rendered.kind === 'missing') {
      post({ kind: 'rendered', number, rendered });
      return;
    }
    const reads = { ...rendered.reads, shared: untold(rendered.reads.shared) };
    // Whoever writes it holds up others meanwhile, and most that is small turns out to be there already.
    const isLarge = rendered.body.length > LARGE;
    const encoded = isLarge ? { encoded: encodeHere(fileOf(path), rendered.body) } : {};
    const page = { ...rendered, reads, ...encoded };
    post({ kind: 'rendered', number, rendered: page }, [rendered.body.buffer]);
  } catch (error) {
    post({ kind: 'failed', number, reason: String(error) });
  } finally {
    database.exec('COMMIT');
  }
}

/** What pages share is told once: it is large, and the same for all. */
function untold(shared: Reads['shared']): Reads['shared'] {
  const news = [...shared].filter(([name, { hash }]) => told.get(name) !== hash);
  for (const [name, { hash }] of news) told.set(name, hash);
  return new Map(news);
}

function post(message: RenderAnswer, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}
