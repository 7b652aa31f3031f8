/** Files that are there whole or not at all, also for who reads while they are replaced. */
import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { encodings, type EncodedFile } from './encodings.ts';

/** ENOTDIR: an address below a file, such as `/style.css/`. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/**
 * Within the same folder, so that the rename never crosses to another disk; and always the same, so that
 * one which a crash left behind is found. There is one writer.
 */
export const temporaryOf = (file: string): string => join(dirname(file), `.${basename(file)}.tmp`);

/**
 * Puts these in the place of a file and what stands compressed beside it. No compressed file ever stands
 * beside content that it does not hold: the old ones go first, the new ones come last.
 * @param parts the file itself is the last of them, with an empty suffix
 */
export async function replaceFile(file: string, parts: readonly EncodedFile[]): Promise<void> {
  for (const { suffix, content } of parts) await putTemporary(`${file}${suffix}`, content);
  const moment = laterThan(file, temporaryOf(`${file}${parts[0]?.suffix ?? ''}`));
  if (moment !== null) {
    for (const { suffix } of parts) utimesSync(temporaryOf(`${file}${suffix}`), moment, moment);
  }
  for (const { suffix } of encodings) rmSync(`${file}${suffix}`, { force: true });
  // To replace a file, some file systems bring the new content to the disk first. Others go on meanwhile.
  await rename(temporaryOf(file), file);
  for (const { suffix } of parts) {
    if (suffix !== '') renameSync(temporaryOf(`${file}${suffix}`), `${file}${suffix}`);
  }
}

/** Adds what stands compressed beside a file that stays; of its age, by which web servers tell versions apart. */
export async function putBeside(file: string, parts: readonly EncodedFile[]): Promise<void> {
  const { mtimeMs } = statSync(file);
  for (const { suffix, content } of parts) {
    const [whole, temporary] = [`${file}${suffix}`, temporaryOf(`${file}${suffix}`)];
    await putTemporary(whole, content);
    utimesSync(temporary, mtimeMs / 1000, mtimeMs / 1000);
    renameSync(temporary, whole);
  }
}

/** Up to this size a file is written at once: it goes to memory first, and a thread would cost more. */
const SMALL = 1_000_000;

async function put(file: string, content: Uint8Array): Promise<void> {
  if (content.length <= SMALL) writeFileSync(file, content, { mode: 0o644 });
  else await writeFile(file, content, { mode: 0o644 });
}

/** Most files are there already, and so is their folder. */
async function putTemporary(file: string, content: Uint8Array): Promise<void> {
  const temporary = temporaryOf(file);
  try {
    await put(temporary, content);
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(file), { recursive: true });
    await put(temporary, content);
  }
}

/**
 * Web servers tell versions of a file apart by its size and the second in which it was changed. Of two in
 * one second the latter gets the next.
 * @param next the first that was written of what comes in its place
 * @returns the second to give to all of that; null when its own will do
 */
function laterThan(file: string, next: string): number | null {
  const secondsOf = (path: string) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? Math.floor(found.mtimeMs / 1000) : -1;
  };
  const before = secondsOf(file);
  return before < secondsOf(next) ? null : before + 1;
}
