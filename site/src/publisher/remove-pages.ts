import type { Press } from './publish-paths.ts';

export interface Removal {
  press: Press;
  unfinished: ReadonlySet<string>;
  /** Documents that have another page now. */
  liveDocuments: ReadonlySet<string>;
  /** Picture files that may be shown by nobody any more; those of the pages that go are added. */
  unusedFiles: Set<string>;
  fail: (path: string, error: unknown) => void;
}

/** Takes away pages, from the index first, and the pictures that only they showed. @returns those that were there */
export async function removePages(
  gone: readonly string[],
  { press, unfinished, liveDocuments, unusedFiles, fail }: Removal,
): Promise<string[]> {
  const { registry, files } = press;
  const removed: string[] = [];
  const documents = gone
    .flatMap((path) => registry.documentOf(path)?.id ?? [])
    .filter((id) => !liveDocuments.has(id));
  for (const id of documents) press.expectDocument({ id, text: null, isUrgent: true });
  if (documents.length > 0) await press.beforeRemoval(documents);
  for (const path of gone) {
    try {
      const mayExist = registry.hashOf(path) !== null || unfinished.has(path);
      if (mayExist || (await files.has(path))) {
        await files.remove(path);
        removed.push(path);
      }
      for (const file of registry.files.of(path)) unusedFiles.add(file);
      registry.remove(path);
    } catch (error) {
      fail(path, error);
    }
  }
  for (const file of unusedFiles) {
    if (!registry.files.isShown(file)) await files.remove(file);
  }
  return removed;
}
