import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout these scripts belong to. */
export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));
