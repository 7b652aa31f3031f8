import { setImmediate as turn } from 'node:timers/promises';
import type { Outcome } from './outcome.ts';
import type { PageDocument } from './page-record.ts';
import type { PageRegistry } from './page-registry.ts';
import type { PublicFiles } from './public-files.ts';
import { removePages } from './remove-pages.ts';
import { renderEach, type PageRenderer } from './render-each.ts';
import { makeRenditions, type ReadOriginal } from './renditions.ts';
import type { RenderedPage } from './rendered.ts';
import type { Expected } from './search-sync.ts';

/** What publishing needs; a full publication into another folder has its own. */
export interface Press {
  renderer: PageRenderer;
  registry: PageRegistry;
  files: PublicFiles;
  readOriginal: ReadOriginal;
  /** Notes what must happen to the index. */
  expectDocument(expected: Expected): void;
  /** Called before files go, with the documents that go. */
  beforeRemoval(ids: readonly string[]): Promise<void>;
}

/** What came of some pages, and which pages must follow because of them. */
export interface PathsOutcome extends Outcome {
  /** All that were taken in hand. */
  taken: string[];
  /** Written, and still to be compressed. */
  bare: string[];
  /** Addresses that exist because of these pages and are not there yet. */
  announced: Set<string>;
  /** Names of shared parts that are different now. */
  changedParts: Set<string>;
}

export interface PublishOptions {
  onPage?: () => void;
  /** Addresses whose files cannot be trusted to be what the registry says. */
  unfinished?: ReadonlySet<string>;
  /** Asked between two pages: whether the others are left for later. */
  isEnough?: () => boolean;
  /** An editor waits for these. */
  isUrgent?: boolean;
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
  {
    onPage = () => {},
    unfinished = new Set(),
    isEnough = () => false,
    isUrgent = false,
  }: PublishOptions = {},
): Promise<PathsOutcome> {
  const { registry } = press;
  const outcome: PathsOutcome = {
    written: [],
    removed: [],
    failed: [],
    taken: [],
    bare: [],
    announced: new Set(),
    changedParts: new Set(),
  };
  const unusedFiles = new Set<string>();
  const liveDocuments = new Set<string>();
  const gone: string[] = [];

  for (const { path, result } of renderEach(press.renderer, all(paths), moment, knownOf)) {
    outcome.taken.push(path);
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

  function* all(asked: Iterable<string>): Iterable<string> {
    const first = new Set<string>();
    for (const path of unfinished) {
      if (isPicture(path)) unusedFiles.add(path);
      else first.add(path);
      for (const page of registry.files.pagesShowing(path)) first.add(page);
    }
    yield* first;
    let taken = 0;
    for (const path of new Set(asked)) {
      // One at least, or those who always come first would hold it up for ever.
      if (taken > 0 && isEnough()) return;
      taken += 1;
      if (!first.has(path)) yield path;
    }
  }

  /** Hash of what the file of a page holds; null when it is to be written whatever comes out. */
  function knownOf(path: string): string | null {
    return unfinished.has(path) || registry.hasFailed(path) ? null : registry.hashOf(path);
  }

  async function publish(path: string, page: RenderedPage): Promise<void> {
    const { record, body } = page;
    for (const [name, part] of page.shared) {
      if (registry.putShared(name, part)) outcome.changedParts.add(name);
    }
    await makeRenditions(page.renditions, press.files, press.readOriginal);
    const mustWrite = body !== null && knownOf(path) !== record.hash;
    if (mustWrite) await press.files.write(path, body);
    if (mustWrite || page.isWritten) outcome.written.push(path);
    if (page.isBare) outcome.bare.push(path);
    const before = registry.put(record);
    expectChange(before.document, record.document);
    registry.clearFailure(path);
    for (const file of before.files) unusedFiles.add(file);
    for (const next of page.announced) {
      if (registry.hashOf(next) === null) outcome.announced.add(next);
    }
    if (record.document) liveDocuments.add(record.document.id);
  }

  function expectChange(before: PageDocument | null, after: PageDocument | null): void {
    if (after && before?.text !== after.text) press.expectDocument({ ...after, isUrgent });
    if (before && before.id !== after?.id) {
      press.expectDocument({ id: before.id, text: null, isUrgent });
    }
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
