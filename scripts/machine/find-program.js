import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The full path of a program on this machine, if it is there.
 * @param {string} name
 * @param {string[]} [folders] the search path of the shell unless told otherwise
 * @returns {string | undefined}
 */
export function findProgram(name, folders = (process.env['PATH'] ?? '').split(delimiter)) {
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
