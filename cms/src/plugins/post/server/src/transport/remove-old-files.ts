import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

/** Removes mail that became a file before some moment. Other files in the folder stay. */
export async function removeOldMailFiles(folder: string, before: Date): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    if (name.endsWith('.eml') && (await stat(file)).mtime < before) await rm(file, { force: true });
  }
}

/** The folder comes with the first mail. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
