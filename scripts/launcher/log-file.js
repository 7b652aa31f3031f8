import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const FULL_AT_BYTES = 10_000_000;

/**
 * A log that never fills the disk: when it is full it becomes `<file>.1` and starts again.
 * @param {string} file
 * @returns {{ file: string, append: (text: string | Uint8Array) => void }}
 */
export function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  let bytes = existsSync(file) ? statSync(file).size : 0;
  return {
    file,
    append(text) {
      if (bytes > FULL_AT_BYTES) {
        renameSync(file, `${file}.1`);
        bytes = 0;
      }
      try {
        appendFileSync(file, text, { mode: 0o600 });
      } catch {
        // A full disk must not take the running processes down with it.
        return;
      }
      bytes += text.length;
    },
  };
}

/**
 * The end of a log, to show when things went wrong.
 * @param {string} file
 * @param {number} lines
 */
export function lastLines(file, lines) {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
