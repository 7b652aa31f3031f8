/** How many visits the site's own server answers, against nginx on the same files. */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { cpuTime } from '../machine/cpu-time.js';
import { startNginx } from '../machine/nginx.js';
import { explainNoNginx } from '../machine/nginx-program.js';
import { askWithWrk, explainNoWrk } from '../machine/wrk.js';
import { median, type Bench, type Table } from './bench.ts';
import { keepPerformance } from './keep-performance.ts';
import { writeServedFiles } from './serving/served-files.ts';
import { startOwnServer } from './serving/start-own-server.ts';
import { tableText } from './table-text.ts';

const RUNS = '5';
const SECONDS = '3';
const CONNECTIONS = 32;

const BROTLI = { 'Accept-Encoding': 'br' };
interface Measured {
  perSecond: number;
  /** Of the processor, for one answer. */
  microseconds: number;
}

const VISITS: readonly { what: string; path: string; headers: Record<string, string> }[] = [
  { what: 'page of 24 KB', path: '/', headers: {} },
  { what: 'the same, brotli', path: '/', headers: BROTLI },
  { what: 'styles, brotli', path: '/assets/site.css', headers: BROTLI },
  { what: 'picture of 60 KB', path: '/media/a.avif', headers: {} },
];

export default {
  about: "requests per second of the site's own server and of nginx. --runs=5 --seconds=3",
  async run({ root, folder, options, say }): Promise<Table[]> {
    const whyNot = explainNoWrk() ?? explainNoNginx();
    if (whyNot !== undefined) {
      say(`niet gemeten: ${whyNot}`);
      return [];
    }
    const load = loadavg()[0] ?? 0;
    await writeServedFiles(root, folder);
    const own = await startOwnServer(folder);
    const guide = readFileSync(join(root, 'docs', 'how-to', 'serve-files.md'), 'utf8');
    const nginx = await startNginx({ guide, publicFolder: folder, sitePort: 9 });
    const seconds = Number(options['seconds'] ?? SECONDS);
    const measure = async (
      { url, pid }: { url: string; pid: number },
      path: string,
      headers: Record<string, string>,
    ) => {
      const before = cpuTime(pid);
      const asked = { seconds, connections: CONNECTIONS, headers };
      const { answers, perSecond } = await askWithWrk(`${url}${path}`, asked);
      return { perSecond, microseconds: ((cpuTime(pid) - before) * 1000) / answers };
    };
    try {
      const rows: (string | number)[][] = [];
      for (const { what, path, headers } of await visits(own.url, nginx.url)) {
        say(what);
        const [ours, theirs]: [Measured[], Measured[]] = [[], []];
        // In turns, so that both have the same luck with what else the machine does.
        for (let run = 0; run < Number(options['runs'] ?? RUNS); run += 1) {
          ours.push(await measure(own, path, headers.own));
          theirs.push(await measure(nginx, path, headers.nginx));
        }
        const [mine, its] = [middle(ours), middle(theirs)];
        const ratio = (mine.perSecond / its.perSecond).toFixed(2);
        rows.push([
          what,
          mine.perSecond,
          its.perSecond,
          ratio,
          mine.microseconds,
          its.microseconds,
        ]);
      }
      const table = tableOf(rows);
      const about = `Measured on ${String(availableParallelism())} cores with Node ${process.version}. The load of the machine was ${load.toFixed(1)} at the start.`;
      keepPerformance(root, 'serving', ['## Serving', '', about, '', tableText(table)].join('\n'));
      return [table];
    } finally {
      own.stop();
      await nginx.stop();
    }
  },
} satisfies Bench;

const middle = (runs: readonly Measured[]): Measured => ({
  perSecond: Math.round(median(runs.map(({ perSecond }) => perSecond))),
  microseconds: Math.round(median(runs.map(({ microseconds }) => microseconds))),
});

/** With the tags that each server gives, for the visit of who has the page already. */
async function visits(own: string, nginx: string) {
  const tagOf = async (base: string) => {
    const answer = await fetch(`${base}/`, { headers: BROTLI });
    await answer.bytes();
    return { ...BROTLI, 'If-None-Match': answer.headers.get('etag') ?? '' };
  };
  const known = { own: await tagOf(own), nginx: await tagOf(nginx) };
  return [
    ...VISITS.map(({ headers, ...visit }) => ({
      ...visit,
      headers: { own: headers, nginx: headers },
    })),
    { what: 'page that is known (304)', path: '/', headers: known },
  ];
}

const tableOf = (rows: (string | number)[][]): Table => ({
  title: 'Requests per second',
  columns: ['what', 'own server', 'nginx', 'ratio', 'own µs', 'nginx µs'],
  rows,
  note: `Each server is one process with one thread, ${String(CONNECTIONS)} connections of wrk on the same machine; the median of several runs in turns. The last two columns are microseconds of processor for one answer, which say more than the rest when the machine is busy. nginx is Debian's, with the configuration of the how-to.`,
});
