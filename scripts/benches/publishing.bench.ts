/** What it costs to publish, at several sizes, against building everything anew. */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../machine/free-port.js';
import { median, quantile, type Bench, type BenchContext, type Table } from './bench.ts';
import { keepPerformance } from './keep-performance.ts';
import { buildWithAstro } from './publishing/astro-build.ts';
import type { BuildTimes } from './publishing/build-time.ts';
import { contentOf } from './publishing/content.ts';
import { buildWithEleventy } from './publishing/eleventy.ts';
import { startFakeCms } from './publishing/fake-cms.ts';
import { measureFull, type FullTimes } from './publishing/full-publication.ts';
import { performancePage } from './publishing/performance-page.ts';
import { filesTouched, measureLive, type LiveTimes } from './publishing/publish-to-live.ts';
import { measureRename, type RenameTimes } from './publishing/rename.ts';
import { startSite } from './publishing/running-site.ts';

const SIZES = '1000,10000';
const PUBLICATIONS = '100';
/** Others take minutes for more. */
const AGAINST_UP_TO = '10000';
/** Everything anew, in turns with the others, for the speed of a machine changes from minute to minute. */
const ROUNDS = 3;

interface Measured {
  pages: number;
  edit: LiveTimes;
  fresh: LiveTimes;
  touched: { edit: number; fresh: number };
  rename: RenameTimes;
  /** One for each round. */
  full: FullTimes[];
  memoryMiB: number;
  /** None when they were left out. */
  astro: BuildTimes[];
  eleventy: BuildTimes[];
}

export default {
  about:
    'publish-to-live, full publication, against astro build and Eleventy. --sizes=1000,10000 --publications=100 --against-up-to=10000',
  async run(context): Promise<Table[]> {
    const { options, root } = context;
    const load = loadavg()[0] ?? 0;
    const measured: Measured[] = [];
    for (const size of (options['sizes'] ?? SIZES).split(',').map(Number)) {
      measured.push(await measure(context, size));
    }
    const tables = [liveTable(measured), wideTable(measured), ...againstTables(measured)];
    const machine = { cores: availableParallelism(), node: process.version, load };
    keepPerformance(root, 'publishing', performancePage('Publishing', tables, machine));
    return tables;
  },
} satisfies Bench;

async function measure({ root, folder, options, say }: BenchContext, pages: number) {
  const content = contentOf(pages);
  const own = join(folder, String(pages));
  const cms = await startFakeCms(content, await freePort());
  say(`${String(pages)} pages: first publication`);
  const site = await startSite(root, join(own, 'data'), cms.url);
  try {
    await site.settled();
    const count = Number(options['publications'] ?? PUBLICATIONS);
    const numbers = Array.from({ length: count }, (_, number) => number);
    // Somewhere in the whole of it, and behind its end.
    const edited = numbers.map((number) => (number * 7919) % content.initiatives);
    const fresh = numbers.map((number) => content.initiatives + number);
    say('publications one by one');
    await measureLive(site, cms, edited.slice(0, 5));
    const edit = await measureLive(site, cms, edited);
    const added = await measureLive(site, cms, fresh);
    const touched = {
      edit: await filesTouched(site, cms, edited[1] ?? 0),
      fresh: await filesTouched(site, cms, content.initiatives + count),
    };
    const memoryMiB = site.memory().now;
    const rename = await measureRename(site, cms);
    const isAgainst = pages <= Number(options['against-up-to'] ?? AGAINST_UP_TO);
    say(isAgainst ? 'everything, against astro build and Eleventy' : 'everything');
    await site.settled();
    const model = join(own, 'data', 'site', 'model.db');
    const [full, astro, eleventy]: [FullTimes[], BuildTimes[], BuildTimes[]] = [[], [], []];
    for (let round = 1; round <= (isAgainst ? ROUNDS : 1); round += 1) {
      const folderOfRound = join(own, String(round));
      full.push(await measureFull(site, `meetnetwerk-${String(round)}`));
      if (!isAgainst) continue;
      await site.halt();
      astro.push(await buildWithAstro(root, folderOfRound, model));
      eleventy.push(await buildWithEleventy(root, folderOfRound, content));
    }
    return { pages, edit, fresh: added, touched, rename, full, memoryMiB, astro, eleventy };
  } finally {
    await site.stop();
    cms.close();
  }
}

const ms = (value: number): number => Number(value.toFixed(1));
const seconds = (value: number): number => Number(value.toFixed(2));

function liveTable(measured: readonly Measured[]): Table {
  const [smallest, largest] = [measured[0], measured.at(-1)];
  const ratio = (of: (one: Measured) => LiveTimes): string =>
    smallest && largest && smallest !== largest
      ? (quantile(of(largest).live, 0.95) / quantile(of(smallest).live, 0.95)).toFixed(2)
      : '-';
  return {
    title: 'From publish to live',
    columns: ['pages', 'what', 'served p50', 'live p50', 'live p95', 'files touched', 'MiB'],
    rows: measured.flatMap(({ pages, edit, fresh, touched, memoryMiB }) =>
      (
        [
          ['edit', edit, touched.edit],
          ['new entry', fresh, touched.fresh],
        ] as const
      ).map(([what, times, files]) => [
        pages,
        what,
        ms(median(times.served)),
        ms(median(times.live)),
        ms(quantile(times.live, 0.95)),
        files,
        memoryMiB,
      ]),
    ),
    note: `Milliseconds from the answer of the change feed until the page is served over HTTP, and until it is also found in the embedded search. Looked at every 4 ms. Half a second after one is live comes the next, whether the ones before are on all pages or not. Largest to smallest size at p95: ${ratio(({ edit }) => edit)} for an edit, ${ratio(({ fresh }) => fresh)} for a new entry. The cms's own publication comes on top.`,
  };
}

function wideTable(measured: readonly Measured[]): Table {
  return {
    title: 'A policy field is renamed, and an editor publishes meanwhile',
    columns: ['pages', 'pages that show it', 'its own page', 'publication meanwhile', 'everything'],
    rows: measured.map(({ pages, rename }) => [
      pages,
      rename.pages,
      ms(rename.own),
      ms(rename.meanwhile),
      ms(rename.all),
    ]),
    note: 'Milliseconds until it is live.',
  };
}

function againstTables(measured: readonly Measured[]): Table[] {
  const rows = measured.flatMap(({ pages, edit, full, astro, eleventy }) => {
    const files = full[0]?.files ?? 0;
    const row = (name: string, cold: number[], oneChange: number[], memoryMiB: number[]) => {
      if (cold.length === 0) return [];
      const all = median(cold);
      const perSecond = Math.round(files / all);
      return [
        [pages, name, seconds(all), perSecond, seconds(median(oneChange)), Math.max(...memoryMiB)],
      ];
    };
    const other = (name: string, times: readonly BuildTimes[]) =>
      row(
        name,
        times.map(({ cold }) => cold),
        times.map(({ oneChange }) => oneChange),
        times.map(({ memoryMiB }) => memoryMiB),
      );
    return [
      ...row(
        'publisher',
        full.map((times) => times.seconds),
        edit.live.map((time) => time / 1000),
        full.map(({ memoryMiB }) => memoryMiB),
      ),
      ...other('astro build', astro),
      ...other('Eleventy 3.1.2', eleventy),
    ];
  });
  return [
    {
      title: 'Everything, and one change',
      columns: ['pages', 'with', 'everything (s)', 'files per second', 'one change (s)', 'MiB'],
      rows,
      note: 'The publisher makes everything again after another build; its index follows. `astro build` has the same templates and reads the same read model; Eleventy has templates with the same cards, lists and sitemap. One change: for the publisher until it is live, for the others until the build is done. Medians of three rounds in which each had its turn (of one where the publisher is alone).',
    },
  ];
}
