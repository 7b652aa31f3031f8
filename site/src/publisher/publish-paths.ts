import { setImmediate as turn } from 'node:timers/promises';
import type { SearchDocument } from '@burgerwerf/search';
import type { PageRegistry } from './page-registry.ts';
import type { PublicFiles } from './public-files.ts';
import { removePages } from './remove-pages.ts';
import { renderEach, type PageRenderer } from './render-each.ts';
import { makeRenditions, type ReadOriginal } from './renditions.ts';
import type { Rendered } from './renderer.ts';

/** What publishing needs; a full publication into another folder has its own. */
export interface Press {
  renderer: PageRenderer;
  registry: PageRegistry;
  files: PublicFiles;
  readOriginal: ReadOriginal;
  /** Notes what must happen to the index. Null text: the document goes. */
  expectDocument(id: string, text: string | null): void;
  /** Called before files go, with the documents that go. */
  beforeRemoval(ids: readonly string[]): Promise<void>;
}

export interface Outcome {
  written: string[];
  removed: string[];
  failed: string[];
}

/** What came of some pages, and which pages must follow because of them. */
export interface PathsOutcome extends Outcome {
  /** Addresses that exist because of these pages and are not there yet. */
  announced: Set<string>;
  /** Names of shared parts that are different now. */
  changedParts: Set<string>;
}

export interface PublishOptions {
  onPage?: () => void;
  /** Addresses whose files cannot be trusted to be what the registry says. */
  unfinished?: ReadonlySet<string>;
}

/**
 * Renders these addresses, and makes files and registry agree with them. Going live: file first, then
 * index. Going away: index first, then file. A page that cannot be made keeps its last good version; the
 * others go on.
 * @param moment the instant for which the pages are made, in milliseconds
 */
export async function publishPaths(
  press: Press,
  paths: Iterable<string>,
  moment: number,
  { onPage = () => {}, unfinished = new Set() }: PublishOptions = {},
): Promise<PathsOutcome> {
  const { registry } = press;
  const outcome: PathsOutcome = {
    written: [],
    removed: [],
    failed: [],
    announced: new Set(),
    changedParts: new Set(),
  };
  const unusedFiles = new Set<string>();
  const liveDocuments = new Set<string>();
  const gone: string[] = [];

  for (const { path, result } of renderEach(press.renderer, all(paths), moment)) {
    try {
      const rendered = await result;
      if (rendered.kind === 'missing') gone.push(path);
      else await publish(path, rendered);
    } catch (error) {
      fail(path, error);
    }
    onPage();
    // Visitors and the index get their turn between two pages.
    await turn();
  }
  const removal = { press, unfinished, liveDocuments, unusedFiles, fail };
  outcome.removed.push(...(await removePages(gone, removal)));
  return outcome;

  function all(asked: Iterable<string>): Set<string> {
    const queue = new Set(asked);
    for (const path of unfinished) {
      if (isPicture(path)) unusedFiles.add(path);
      else queue.add(path);
      for (const page of registry.files.pagesShowing(path)) queue.add(page);
    }
    return queue;
  }

  async function publish(path: string, page: Extract<Rendered, { kind: 'page' }>): Promise<void> {
    const { hash, reads, document } = page;
    for (const [name, part] of reads.shared) {
      if (registry.putShared(name, part)) outcome.changedParts.add(name);
    }
    const filesBefore = registry.files.of(path);
    await makeRenditions(reads.renditions, press.files, press.readOriginal);
    if (registry.hashOf(path) !== hash || unfinished.has(path)) {
      await press.files.write(path, page.body, page.encoded);
      outcome.written.push(path);
    }
    expectChange(path, document);
    registry.put({ path, hash, reads, document });
    registry.clearFailure(path);
    for (const file of filesBefore) unusedFiles.add(file);
    for (const next of reads.announced) {
      if (registry.hashOf(next) === null) outcome.announced.add(next);
    }
    if (document) liveDocuments.add(document.id);
  }

  function expectChange(path: string, document: SearchDocument | null): void {
    const before = registry.documentOf(path);
    const text = document ? JSON.stringify(document) : null;
    if (document && before?.text !== text) press.expectDocument(document.id, text);
    if (before && before.id !== document?.id) press.expectDocument(before.id, null);
  }

  function fail(path: string, error: unknown): void {
    outcome.failed.push(path);
    registry.fail({ path, reason: describe(error), since: new Date(moment).toISOString() });
  }
}

/** Picture files are made with the page that shows them. */
const isPicture = (path: string): boolean => path.startsWith('/media/');

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.message}${error.cause ? `: ${describe(error.cause)}` : ''}`
    : String(error);
