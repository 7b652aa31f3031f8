import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Installation } from './installation.ts';

/** Every file below a folder: its path from there, in order, and what is in it. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.flatMap((file): [string, Buffer][] => {
      const content = readUnlessGone(file);
      return content ? [[relative(folder, file).split(sep).join('/'), content]] : [];
    }),
  );
}

/** A page of an earlier test may be taken away while files are read. */
function readUnlessGone(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

const publicFiles = ({ dataDir }: Pick<Installation, 'dataDir'>) =>
  filesBelow(join(dataDir, 'public'));

/** The address of a published file, from the root of the site. */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Addresses of the published files, of whatever kind, that mention a text. */
export const addressesThatMention = (
  product: Pick<Installation, 'dataDir'>,
  text: string,
): string[] =>
  [...publicFiles(product)]
    .filter(([, content]) => content.includes(text))
    .map(([file]) => addressOf(file));

/** The HTML of every published page by its address. */
export const publishedPages = (product: Pick<Installation, 'dataDir'>): Map<string, string> =>
  new Map(
    [...publicFiles(product)]
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, content]) => [addressOf(file), content.toString('utf8')]),
  );
