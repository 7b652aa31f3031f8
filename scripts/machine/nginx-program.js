import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { findProgram } from './find-program.js';

/** Where Debian and Homebrew keep it: not always on the search path. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * The nginx of this machine, or the one that NGINX_PATH names.
 * @returns {string | undefined}
 */
export function findNginx() {
  const named = process.env['NGINX_PATH'];
  if (named) return named;
  return findProgram('nginx', [...(process.env['PATH'] ?? '').split(delimiter), ...FOLDERS]);
}

/**
 * Its module for files that are compressed with brotli, if Debian's is there.
 * @returns {string | undefined}
 */
export const findBrotliModule = () => (existsSync(BROTLI) ? BROTLI : undefined);

/**
 * Why nginx cannot be started here, or nothing when it can.
 * @returns {string | undefined}
 */
export const explainNoNginx = () =>
  findNginx() === undefined ? 'nginx is niet geïnstalleerd' : undefined;
