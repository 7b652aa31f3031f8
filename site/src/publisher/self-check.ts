/** Once in a while everything is made beside the live site and compared with it: promise 2, in production. */
import { hash } from 'node:crypto';
import type { Entries } from '../read-model/entries.ts';
import { allAddresses } from './all-addresses.ts';
import type { PageRegistry } from './page-registry.ts';
import type { DiskFiles } from './public-files.ts';
import type { Publisher } from './publisher.ts';
import { renderEach, type PageRenderer } from './render-each.ts';
import type { Rendered } from './rendered.ts';

export interface Difference {
  path: string;
  /** What is wrong with the live file, or what stands compressed beside it. */
  kind: 'missing' | 'different' | 'too much';
}

export interface CheckOutcome {
  pages: number;
  differences: Difference[];
}

export interface CheckParts {
  publisher: Publisher;
  entries: Entries;
  registry: PageRegistry;
  files: DiskFiles;
  renderer: PageRenderer;
  /** Milliseconds. */
  clock: () => number;
}

/** Pages that are compared while nothing else is written. */
const AT_ONCE = 20;

/** Compares every page with a fresh one, a few at a time, and makes right what differs. */
export async function checkSite(parts: CheckParts): Promise<CheckOutcome> {
  const { publisher, entries, registry } = parts;
  const waiting = [...new Set([...allAddresses(entries), ...registry.paths()])];
  const known = new Set(waiting);
  const outcome: CheckOutcome = { pages: 0, differences: [] };
  while (waiting.length > 0) {
    const paths = waiting.splice(0, AT_ONCE);
    const { differences, announced } = await publisher.undisturbed(() => compare(parts, paths));
    outcome.pages += paths.length;
    outcome.differences.push(...differences);
    for (const path of announced) {
      if (!known.has(path)) waiting.push(path);
      known.add(path);
    }
    if (differences.length > 0) await publisher.heal(differences.map(({ path }) => path));
  }
  return outcome;
}

async function compare(
  { registry, files, renderer, publisher, clock }: CheckParts,
  paths: readonly string[],
): Promise<{ differences: Difference[]; announced: Set<string> }> {
  const differences: Difference[] = [];
  const announced = new Set<string>();
  const failing = new Set(registry.failed().map(({ path }) => path));
  for (const { path, result } of renderEach(renderer, paths, clock())) {
    // What is to be made again is not right yet, and what cannot be made keeps its last good version.
    const rendered = await result.catch(() => null);
    if (!rendered || failing.has(path) || publisher.isDue(path)) continue;
    if (rendered.kind === 'page') {
      for (const next of rendered.announced) announced.add(next);
    }
    const live = await files.read(path);
    const isSound = live === null || (await files.hasSoundEncodings(path, live));
    const kind = differenceOf(rendered, live) ?? (isSound ? null : 'different');
    if (kind) differences.push({ path, kind });
  }
  return { differences, announced };
}

function differenceOf(rendered: Rendered, live: Uint8Array | null): Difference['kind'] | null {
  if (rendered.kind === 'missing') return live ? 'too much' : null;
  if (!live) return 'missing';
  return hash('sha256', live) === rendered.record.hash ? null : 'different';
}
