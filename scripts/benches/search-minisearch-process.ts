/** MiniSearch with the same pages, in a process of its own so that its memory can be told: COUNT as argument. */
import MiniSearch from 'minisearch';
import { projectRoot } from '../launcher/project-root.js';
import { quantile } from './bench.ts';
import { MadeUpPages } from './search-pages.ts';
import { madeUpQueries } from './search-queries.ts';

const count = Number(process.argv[2]);
const pages = new MadeUpPages(projectRoot);
const documents = Array.from({ length: count }, (_, i) => pages.page(i));
const before = process.memoryUsage().rss;
const started = performance.now();
const index = new MiniSearch({
  fields: ['title', 'summary', 'text'],
  searchOptions: { prefix: true, fuzzy: 0.2 },
});
index.addAll(documents);
const buildSeconds = (performance.now() - started) / 1000;
const times = madeUpQueries(pages.words).map(({ name, typed }) => {
  const taken = typed.map((query) => {
    const asked = performance.now();
    index.search(query);
    return performance.now() - asked;
  });
  return { name, p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) };
});
const memoryMiB = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
process.stdout.write(JSON.stringify({ buildSeconds, memoryMiB, times }));
