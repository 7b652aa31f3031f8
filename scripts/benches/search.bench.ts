/** What search costs: time to build, to start again, to change a page and to answer, and memory. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from '../../search/src/evaluation/index.ts';
import { z } from 'zod';
import type { Bench, BenchContext, Table } from './bench.ts';
import { keepPerformance } from './keep-performance.ts';
import { performancePage } from './publishing/performance-page.ts';
import { BENCH_INDEX, fill, latency, seconds, upsert } from './search-measures.ts';
import { MadeUpPages } from './search-pages.ts';
import { madeUpQueries, QUERIES_EACH } from './search-queries.ts';
import { realServer, startEmbedded, type MeasuredServer } from './search-server.ts';

/** Above this MiniSearch takes more memory than is sensible. */
const MINISEARCH_UP_TO = 10_000;

const tenth = (figure: number): number => Number(figure.toFixed(1));

interface Measured {
  costs: (string | number)[];
  times: (string | number)[][];
}

const connect = ({ url, apiKey }: MeasuredServer): Meilisearch =>
  new Meilisearch({ host: url, apiKey });

const ask = (client: Meilisearch): Promise<unknown> =>
  client.index(BENCH_INDEX).search('buurt', { limit: 1 });

async function measure(
  name: string,
  size: number,
  { root, say }: Pick<BenchContext, 'root' | 'say'>,
  start: () => Promise<MeasuredServer>,
): Promise<Measured> {
  const pages = new MadeUpPages(root);
  let server = await start();
  let client = connect(server);
  try {
    say(`${name}: ${size} pages`);
    const built = await fill(client, pages, size);
    const changed = await upsert(client, pages);
    await server.stop();
    const restarted = await seconds(async () => {
      server = await start();
      client = connect(server);
      await ask(client);
    });
    const times: (string | number)[][] = [];
    for (const kind of madeUpQueries(pages.words)) {
      const alone = await latency(client, kind, 1);
      const together = await latency(client, kind, 8);
      const figures = [alone.p50, alone.p99, together.p50, together.p99].map(tenth);
      times.push([name, size, kind.name, ...figures]);
    }
    const memory = server.memory() ?? '';
    await client.deleteIndex(BENCH_INDEX).waitTask();
    return { costs: [name, size, tenth(built), tenth(restarted), tenth(changed), memory], times };
  } finally {
    await server.stop();
  }
}

const miniSearchOutput = z.object({
  buildSeconds: z.number(),
  memoryMiB: z.number(),
  times: z.array(z.object({ name: z.string(), p50: z.number(), p99: z.number() })),
});

function measureMiniSearch(size: number, root: string): Measured {
  const script = join(root, 'scripts/benches/search-minisearch-process.ts');
  const output = execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' });
  const { buildSeconds, memoryMiB, times } = miniSearchOutput.parse(JSON.parse(output));
  return {
    costs: ['MiniSearch', size, tenth(buildSeconds), '', '', memoryMiB],
    times: times.map(({ name, p50, p99 }) => [
      'MiniSearch',
      size,
      name,
      tenth(p50),
      tenth(p99),
      '',
      '',
    ]),
  };
}

export default {
  about: 'build, restart, memory, change and queries. --sizes=1000,10000; 100000 takes long',
  async run(context): Promise<Table[]> {
    const { root, folder, options } = context;
    const load = loadavg()[0] ?? 0;
    const sizes = (options['sizes'] ?? '1000,10000').split(',').map(Number);
    const measured: Measured[] = [];
    for (const size of sizes) {
      const dataDir = join(folder, String(size));
      measured.push(await measure('embedded', size, context, () => startEmbedded(root, dataDir)));
      const real = realServer();
      if (real !== null) {
        measured.push(await measure('Meilisearch', size, context, () => Promise.resolve(real)));
      }
      if (size <= MINISEARCH_UP_TO) {
        context.say(`MiniSearch: ${size} pages`);
        measured.push(measureMiniSearch(size, root));
      }
    }
    const tables: Table[] = [
      {
        title: 'What search costs',
        columns: ['search', 'pages', 'build s', 'restart s', 'change ms', 'memory MiB'],
        rows: measured.map(({ costs }) => costs),
        note: 'Restart: until the first answer. Change: until a changed page can be found. Memory: after all queries.',
      },
      {
        title: 'Milliseconds per query, as the search page asks',
        columns: ['search', 'pages', 'typed', 'p50', 'p99', 'p50, 8 clients', 'p99, 8 clients'],
        rows: measured.flatMap(({ times }) => times),
        note: `${String(QUERIES_EACH)} queries of each kind, one after the other, and again from 8 clients at once. The embedded server over HTTP with counts and highlighting; MiniSearch in process, hits only, without the Dutch layer.`,
      },
    ];
    const machine = { cores: availableParallelism(), node: process.version, load };
    keepPerformance(root, 'search', performancePage('Search', tables, machine));
    return tables;
  },
} satisfies Bench;
