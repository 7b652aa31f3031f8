import type { SearchDocument } from '@burgerwerf/search';
import type { PageRegistry } from './page-registry.ts';
import type { PublicFiles } from './public-files.ts';
import { makeRenditions, type ReadOriginal } from './renditions.ts';
import type { Rendered, Renderer } from './renderer.ts';

/** What publishing needs; a full publication into another folder has its own. */
export interface Press {
  renderer: Renderer;
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

export interface PublishOptions {
  onPage?: () => void;
  /** Addresses whose files cannot be trusted to be what the registry says. */
  unfinished?: ReadonlySet<string>;
}

/**
 * Renders these addresses and those that they announce, and makes files and registry agree with them.
 * Going live: file first, then index. Going away: index first, then file. A page that cannot be made
 * keeps its last good version; the others go on.
 * @param moment the instant for which the pages are made, in milliseconds
 */
export async function publishPaths(
  press: Press,
  paths: Iterable<string>,
  moment: number,
  { onPage = () => {}, unfinished = new Set() }: PublishOptions = {},
): Promise<Outcome> {
  const outcome: Outcome = { written: [], removed: [], failed: [] };
  const unusedFiles = new Set<string>();
  const liveDocuments = new Set<string>();
  const gone: string[] = [];
  const queue = new Set(paths);
  for (const path of unfinished) {
    if (isPicture(path)) unusedFiles.add(path);
    else queue.add(path);
    for (const page of press.registry.pagesShowing(path)) queue.add(page);
  }

  for (const path of queue) {
    try {
      const rendered = await press.renderer.render(path, moment);
      if (rendered.kind === 'missing') {
        gone.push(path);
        continue;
      }
      const before = press.registry.filesOf(path);
      await makeRenditions(rendered.reads.renditions, press.files, press.readOriginal);
      if (await write(path, rendered)) outcome.written.push(path);
      for (const file of before) unusedFiles.add(file);
      for (const next of rendered.reads.announced) {
        if (press.registry.hashOf(next) === null) queue.add(next);
      }
      if (rendered.document) liveDocuments.add(rendered.document.id);
    } catch (error) {
      outcome.failed.push(path);
      press.registry.fail(path, describe(error), new Date(moment).toISOString());
    }
    onPage();
  }

  await removeAll();
  for (const file of unusedFiles) {
    if (!press.registry.isShown(file)) await press.files.remove(file);
  }
  return outcome;

  async function write(path: string, page: Extract<Rendered, { kind: 'page' }>): Promise<boolean> {
    const isNew = press.registry.hashOf(path) !== page.hash || unfinished.has(path);
    if (isNew) await press.files.write(path, page.body);
    expectChange(path, page.document);
    const { hash, reads, document } = page;
    press.registry.put({ path, hash, reads, document });
    press.registry.clearFailure(path);
    return isNew;
  }

  function expectChange(path: string, document: SearchDocument | null): void {
    const before = press.registry.documentOf(path);
    const text = document ? JSON.stringify(document) : null;
    if (document && before?.text !== text) press.expectDocument(document.id, text);
    if (before && before.id !== document?.id) press.expectDocument(before.id, null);
  }

  async function removeAll(): Promise<void> {
    const documents = gone
      .flatMap((path) => press.registry.documentOf(path)?.id ?? [])
      .filter((id) => !liveDocuments.has(id));
    for (const id of documents) press.expectDocument(id, null);
    if (documents.length > 0) await press.beforeRemoval(documents);
    for (const path of gone) {
      for (const file of press.registry.filesOf(path)) unusedFiles.add(file);
      const mayExist = press.registry.hashOf(path) !== null || unfinished.has(path);
      if (mayExist || (await press.files.has(path))) {
        await press.files.remove(path);
        outcome.removed.push(path);
      }
      press.registry.remove(path);
    }
  }
}

/** Picture files are made with the page that shows them. */
const isPicture = (path: string): boolean => path.startsWith('/media/');

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.message}${error.cause ? `: ${describe(error.cause)}` : ''}`
    : String(error);
