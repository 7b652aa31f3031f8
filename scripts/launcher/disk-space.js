import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { refused } from './refused.js';

export const BYTES_TO_INSTALL = 2_000_000_000;
export const BYTES_TO_RUN = 200_000_000;

/**
 * Refuses when the disk under a folder, which need not exist yet, has too little room.
 * @param {string} folder
 * @param {number} needed in bytes
 * @param {(folder: string) => Promise<{ bavail: number, bsize: number }>} [measure]
 * @returns {Promise<import('./refused.js').Refused | undefined>}
 */
export async function checkDiskSpace(folder, needed, measure = statfs) {
  const { bavail, bsize } = await measureNearest(folder, measure);
  const free = bavail * bsize;
  if (free >= needed) return undefined;
  return refused(
    `Te weinig schijfruimte bij ${folder}: ${megabytes(free)} vrij, ${megabytes(needed)} nodig.`,
  );
}

/**
 * @param {string} folder
 * @param {(folder: string) => Promise<{ bavail: number, bsize: number }>} measure
 * @returns {Promise<{ bavail: number, bsize: number }>}
 */
async function measureNearest(folder, measure) {
  try {
    return await measure(folder);
  } catch (cause) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`cannot measure the disk under ${folder}`, { cause });
    return measureNearest(parent, measure);
  }
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${String(Math.floor(bytes / 1_000_000))} MB`;
}
