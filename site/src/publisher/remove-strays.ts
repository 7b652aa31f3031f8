import type { PageRegistry } from './page-registry.ts';
import { fileOf, type DiskFiles } from './public-files.ts';

/**
 * Takes away every file that nobody published: left by an earlier build, or by a registry that was
 * lost. Unpublished means gone, also then.
 * @param own files that come with the build, as addresses
 */
export async function removeStrays(
  files: DiskFiles,
  registry: PageRegistry,
  own: readonly string[],
): Promise<void> {
  const wanted = new Set([...own, ...registry.paths().map(fileOf), ...registry.files.all()]);
  for (const path of await files.list()) {
    if (!wanted.has(path)) await files.remove(path);
  }
}
