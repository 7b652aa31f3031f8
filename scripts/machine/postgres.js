import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';
import { explainNoPostgres, findPostgresPrograms } from './postgres-programs.js';

const run = promisify(execFile);
const USER = 'burgerwerf';
const STARTS_WITHIN_MS = 30_000;

/**
 * Ends the server when this end of the pipe closes, so that none outlives its test, however it died.
 * The file names the server itself: runuser, which may stand in between, passes no signal on.
 */
const UNTIL_PIPE_CLOSES =
  '"$@" 2>"$0/log" & cat >/dev/null; kill -INT "$(head -n 1 "$0/data/postmaster.pid")"; wait; rm -rf "$0"';

/**
 * Starts an empty PostgreSQL server of its own in a temporary folder.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const programs = findPostgresPrograms();
  if (programs === undefined) throw new Error(explainNoPostgres());
  const asRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root; Debian's package brings a user for it.
  const prefix = asRoot ? ['runuser', '-u', 'postgres', '--'] : [];
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (asRoot) await run('chown', ['postgres:', folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const [initdb = '', ...initdbArgs] = [
    ...prefix,
    join(programs, 'initdb'),
    ...['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
  ];
  await run(initdb, initdbArgs, { cwd: folder });

  const port = await freePort();
  const command = [
    ...prefix,
    join(programs, 'postgres'),
    ...['-D', data, '-p', String(port), '-k', folder],
    ...['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'logging_collector=off'],
  ];
  const shell = spawn('sh', ['-c', UNTIL_PIPE_CLOSES, folder, ...command], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  const stop = async () => {
    shell.stdin.end();
    await ended;
  };
  if (!(await answers(programs, port))) {
    const said = readFileSync(join(folder, 'log'), 'utf8');
    await stop();
    throw new Error(`PostgreSQL did not start:\n${said}`);
  }
  return { url: `postgres://${USER}:${USER}@127.0.0.1:${String(port)}/postgres`, stop };
}

/**
 * @param {string} programs
 * @param {number} port
 */
async function answers(programs, port) {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < deadline) {
    try {
      await run(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      return true;
    } catch {
      await pause(50);
    }
  }
  return false;
}
