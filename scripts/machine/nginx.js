import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { explainNoNginx, findBrotliModule, findNginx } from './nginx-program.js';
import { freePort } from './free-port.js';

const STARTS_WITHIN_MS = 10_000;
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * @typedef {object} NginxOptions
 * @property {string} guide text of docs/how-to/serve-files.md, whose configuration it is started with
 * @property {string} publicFolder
 * @property {number} sitePort
 */

/**
 * The configuration of our own how-to, for a folder, the port of a site and a port of its own.
 * @param {NginxOptions & { port: number }} options
 */
function configurationOf({ guide, publicFolder, sitePort, port }) {
  const [headers = '', http = ''] = [...guide.matchAll(/```nginx\n(.*?)```/gs)].map(
    ([, block = '']) => block,
  );
  const server = http
    .replace('server_name www.netwerk.example;', `listen 127.0.0.1:${String(port)};`)
    .replaceAll('/srv/burgerwerf/public', publicFolder)
    .replaceAll('127.0.0.1:4321', `127.0.0.1:${String(sitePort)}`);
  const hasBrotli = findBrotliModule() !== undefined;
  return { headers, server: hasBrotli ? server : server.replace('brotli_static on;', '') };
}

/**
 * Starts the nginx of this machine as our how-to says, with one process that ends with this one.
 * @param {NginxOptions} options
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startNginx(options) {
  const program = findNginx();
  if (program === undefined) throw new Error(explainNoNginx());
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const { headers, server } = configurationOf({ ...options, port });
  const brotli = findBrotliModule();
  const file = join(folder, 'nginx.conf');
  for (const name of TEMPORARY) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'burgerwerf-headers.conf'), headers);
  writeFileSync(
    file,
    [
      brotli === undefined ? '' : `load_module ${brotli};`,
      'daemon off; master_process off;',
      `pid ${folder}/pid;`,
      'events { worker_connections 1024; }',
      'http {',
      'access_log off;',
      ...TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`),
      server,
      '}',
    ].join('\n'),
  );
  const log = join(folder, 'error.log');
  const child = spawn(program, ['-c', file, '-p', folder, '-e', log], { stdio: 'ignore' });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    process.off('exit', kill);
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      const said = readFileSync(log, 'utf8');
      await stop();
      throw new Error(`nginx did not start:\n${said}`);
    }
    await pause(20);
  }
  return { url: `http://127.0.0.1:${String(port)}`, pid: child.pid ?? 0, stop };
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
