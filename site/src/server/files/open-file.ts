import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isMissing } from '../../publisher/replace-file.ts';
import type { RecentFiles } from './recent-files.ts';

/** One version of a file, whatever happens to its name afterwards. */
export interface OpenFile {
  size: number;
  etag: string;
  /** Milliseconds. */
  modified: number;
  /** All of it; null when it is so large that it is read while it is sent. */
  content: Buffer | null;
  /** For what is large. Both ends are part of it. */
  read(start: number, end: number): Readable;
  /** For what is large, when it is not read after all. */
  close(): Promise<void>;
}

/** Up to this size a file is read at once. */
const SMALL = 256 * 1024;

/**
 * The file as it is now; null when there is none. It is opened once, and all that is said of it is said of
 * what was opened: when it is replaced meanwhile, a visitor gets the old one whole.
 */
export async function openFile(file: string, recent: RecentFiles): Promise<OpenFile | null> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return null;
  const known = recent.get(file, versionOf(found));
  if (known) return known;
  try {
    return found.size <= SMALL ? readSmall(file, recent) : await openLarge(file);
  } catch (error) {
    // Taken away since.
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Files are replaced and never written in place, so this never stays the same when the content does not. */
const versionOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string =>
  [ino, size, mtimeMs, ctimeMs].join('-');

function readSmall(file: string, recent: RecentFiles): OpenFile {
  const descriptor = openSync(file, 'r');
  try {
    const found = fstatSync(descriptor);
    const content = Buffer.allocUnsafe(found.size);
    readSync(descriptor, content, 0, found.size, 0);
    const opened: OpenFile = {
      size: found.size,
      etag: quoted(hash('sha256', content, 'base64url').slice(0, 22)),
      modified: found.mtimeMs,
      content,
      read: () => {
        throw new Error(`${file} was read already`);
      },
      close: () => Promise.resolve(),
    };
    recent.keep(file, versionOf(found), opened);
    return opened;
  } finally {
    closeSync(descriptor);
  }
}

async function openLarge(file: string): Promise<OpenFile> {
  const handle = await open(file, 'r');
  const found = await handle.stat();
  return {
    size: found.size,
    etag: quoted(Buffer.from(versionOf(found)).toString('base64url')),
    modified: found.mtimeMs,
    content: null,
    read: (start, end) => handle.createReadStream({ start, end }),
    close: () => handle.close(),
  };
}

const quoted = (text: string): string => `"${text}"`;
