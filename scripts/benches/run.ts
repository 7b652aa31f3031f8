/** The process behind `npm run bench`: a table on the screen, and JSON in bench/results/. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../launcher/project-root.js';
import type { Bench } from './bench.ts';
import { tableText } from './table-text.ts';

const SUFFIX = '.bench.ts';
const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith('--'));
const options = Object.fromEntries(
  args
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => {
      const [name = '', ...value] = arg.slice(2).split('=');
      return [name, value.join('=')];
    }),
);

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`Onbekend: ${unknown.join(', ')}. Te kiezen: ${names.join(', ')}.\n`);
  process.exit(1);
}
const machine = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
};
for (const name of asked.length === 0 ? names : asked) await run(name);

async function run(name: string): Promise<void> {
  const { default: bench } = (await import(`./${name}${SUFFIX}`)) as { default: Bench };
  process.stdout.write(`${name}: ${bench.about}\n`);
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  const startedAt = new Date();
  try {
    const tables = await bench.run({
      root: projectRoot,
      folder,
      options,
      say: (text) => process.stdout.write(`  ${text}\n`),
    });
    for (const table of tables) process.stdout.write(`\n${tableText(table)}`);
    keep(name, { name, startedAt: startedAt.toISOString(), machine, options, tables });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(name: string, result: object): void {
  const results = join(projectRoot, 'bench', 'results');
  mkdirSync(results, { recursive: true });
  const file = join(results, `${name}-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`\n${file}\n`);
}
