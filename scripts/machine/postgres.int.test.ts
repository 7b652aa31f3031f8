import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../test-support/run-start.ts';
import { explainNoPostgres } from './postgres-programs.js';
import { startPostgres } from './postgres.js';

describe.skipIf(explainNoPostgres() !== undefined)('a PostgreSQL server for tests', () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
  });

  it('accepts connections until it is stopped', async () => {
    const server = await startPostgres();
    stops.push(server.stop);
    expect(await canConnect(server.url)).toBe(true);

    await server.stop();

    expect(await canConnect(server.url)).toBe(false);
  });

  it('ends with the process that started it, even after kill -9', async () => {
    const module = new URL('./postgres.js', import.meta.url).href;
    const code = `
      const { startPostgres } = await import(${JSON.stringify(module)});
      console.log((await startPostgres()).url);
      setInterval(() => undefined, 1000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let url = '';
    owner.stdout.setEncoding('utf8').on('data', (text: string) => {
      url += text;
    });
    await until(() => url.endsWith('\n'));

    owner.kill('SIGKILL');

    let reachable = true;
    while (reachable) reachable = await canConnect(url.trim());
    expect(reachable).toBe(false);
  });
});

function canConnect(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
