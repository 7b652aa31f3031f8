import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiskFiles } from '../../../site/src/publisher/public-files.ts';

const PAGE_BYTES = 24_000;
const PICTURE_BYTES = 60_000;

/** A folder as it is published: a page of words that people wrote, our own styles, and a picture. */
export async function writeServedFiles(root: string, folder: string): Promise<void> {
  const files = new DiskFiles(folder);
  const words = textsIn(join(root, 'docs', 'adr')).slice(0, PAGE_BYTES);
  await files.write('/', `<!doctype html><title>Netwerk</title><pre>${words}</pre>`);
  await files.write('/404.html', '<h1>Niet gevonden</h1>');
  await files.write('/assets/site.css', textsIn(join(root, 'site', 'src', 'styles', 'components')));
  await files.write('/media/a.avif', randomBytes(PICTURE_BYTES));
}

const textsIn = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
