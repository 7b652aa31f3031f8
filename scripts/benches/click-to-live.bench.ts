/** From the click of an editor in the real cms until visitors see and find it, against `astro build`. */
import { rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AdminApi, uids } from '../../tests/support/admin-api.ts';
import { readCredentials } from '../../tests/support/installation.ts';
import { partPid } from '../../tests/support/parts.ts';
import { startProduct, type Product } from '../../tests/support/product.ts';
import { median, quantile, type Bench, type BenchContext, type Table } from './bench.ts';
import { keepPerformance } from './keep-performance.ts';
import { copyId, copySlug, fillCms } from './click-to-live/fill-cms.ts';
import { buildWithAstro } from './publishing/astro-build.ts';
import type { BuildTimes } from './publishing/build-time.ts';
import { isFound, isServed } from './publishing/until-live.ts';
import { performancePage } from './publishing/performance-page.ts';

const SIZES = '1000,10000';
const PUBLICATIONS = '50';
/** Before those that count: what runs for the first time is slower. */
const WARM = 10;
/** Milliseconds between two publications, and until everything is read and made. */
const REST = 300;
const PATIENCE = 45 * 60_000;

interface Measured {
  initiatives: number;
  /** Milliseconds from the click until the cms answers, the page is served, and it is found as well. */
  answered: number[];
  served: number[];
  live: number[];
  astro: BuildTimes;
}

export default {
  about: 'from the click in the real cms until it is live. --sizes=1000,10000 --publications=50',
  async run(context): Promise<Table[]> {
    const load = loadavg()[0] ?? 0;
    const measured: Measured[] = [];
    for (const size of (context.options['sizes'] ?? SIZES).split(',').map(Number)) {
      measured.push(await measure(context, size));
    }
    const tables = [table(measured)];
    const machine = { cores: availableParallelism(), node: process.version, load };
    keepPerformance(
      context.root,
      'click-to-live',
      performancePage('From the click to the search hit', tables, machine),
    );
    return tables;
  },
} satisfies Bench;

async function measure({ root, folder, options, say }: BenchContext, initiatives: number) {
  say(`${String(initiatives)} initiatives: the product starts and fills`);
  const product = await startProduct({ restartsAfterDeath: true });
  try {
    fillCms(product.dataDir, initiatives);
    await readAnew(product);
    say('publications one by one');
    const count = Number(options['publications'] ?? PUBLICATIONS);
    const times = await publishOneByOne(product, initiatives, count);
    await settled(product);
    say('against astro build');
    const model = join(product.dataDir, 'site', 'model.db');
    const astro = await buildWithAstro(root, join(folder, String(initiatives)), model);
    return { initiatives, ...times, astro };
  } finally {
    await product.remove();
  }
}

/** The site loses what it knows and reads the cms again. */
async function readAnew(product: Product): Promise<void> {
  const pid = await partPid(product, 'site');
  process.kill(pid, 'SIGKILL');
  for (const end of ['', '-wal', '-shm']) {
    rmSync(join(product.dataDir, 'site', `model.db${end}`), { force: true });
  }
  await settled(product);
}

async function settled({ siteUrl }: Product): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const response = await fetch(`${siteUrl}/ready`).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
    await pause(50);
  }
  throw new Error('The site does not come to rest');
}

async function publishOneByOne(product: Product, initiatives: number, count: number) {
  const { editor, searchKey } = readCredentials(product);
  const cms = new AdminApi(product.cmsUrl, await AdminApi.login(product.cmsUrl, editor));
  const times = { answered: [] as number[], served: [] as number[], live: [] as number[] };
  for (let turn = 0; turn < count + WARM; turn += 1) {
    const number = (turn * 7919) % initiatives;
    const word = `zq${String(number)}x${String(Math.round(performance.now()))}`;
    await pause(REST);
    const start = performance.now();
    const since = () => performance.now() - start;
    const page = `${product.siteUrl}/initiatieven/${copySlug(number)}/`;
    const [answered, served, found] = await Promise.all([
      cms.publish(uids.initiative, copyId(number), { title: `Proef ${word}` }).then(since),
      isServed(page, word).then(since),
      isFound(product.searchUrl, word, searchKey).then(since),
    ]);
    if (turn < WARM) continue;
    times.answered.push(answered);
    times.served.push(served);
    times.live.push(Math.max(served, found));
  }
  return times;
}

const ms = (value: number): number => Number(value.toFixed(1));

function table(measured: readonly Measured[]): Table {
  return {
    title: 'From the click in the cms to the search hit',
    columns: [
      'initiatives',
      'cms answers p50',
      'served p50',
      'live p50',
      'live p95',
      'astro build (s)',
      'times as fast',
    ],
    rows: measured.map(({ initiatives, answered, served, live, astro }) => [
      initiatives,
      ms(median(answered)),
      ms(median(served)),
      ms(median(live)),
      ms(quantile(live, 0.95)),
      Number(astro.oneChange.toFixed(2)),
      Math.round((astro.oneChange * 1000) / median(live)),
    ]),
    note: 'Milliseconds from the request that the button _Publiceren_ sends, to the real cms on SQLite. `astro build` makes the same pages from the same read model after one change, on the same machine in the same run; its files must still be uploaded and indexed.',
  };
}
