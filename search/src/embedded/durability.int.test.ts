import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_INDEX } from '../settings/content-index.ts';
import { ensureContentIndex } from '../settings/ensure-content-index.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { QUICK } from '../testing/test-server.ts';

const masterKey = 'a-master-key-for-tests';
const cli = new URL('../cli.ts', import.meta.url).pathname;
let dataDir: string;
let running: ServerProcess | null = null;

const start = async (): Promise<ServerProcess> => {
  running = await startServerProcess(dataDir);
  return running;
};

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'search-durability-'));
});
afterAll(async () => {
  await running?.stop('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const documentsOf = (task: number) =>
  Array.from({ length: 30 }, (_, i) => ({
    id: `${task}-${i}`,
    title: `taak${task}`,
    kind: 'news',
    text: `woord${i} `.repeat(40),
  }));

describe('a server that is killed', { timeout: 60_000 }, () => {
  it('has kept every task it accepted, and carries out those that were not done yet', async () => {
    let server = await start();
    await ensureContentIndex(server.client);
    let number = 0;
    for (let round = 0; round < 2; round += 1) {
      const accepted: number[] = [];
      const succeeded: number[] = [];
      const { client } = server;
      for (let i = 0; i < 12; i += 1) {
        const { taskUid } = await client.index(CONTENT_INDEX).addDocuments(documentsOf(number));
        accepted.push(taskUid);
        number += 1;
        if (i === 3 + round) {
          const task = await client.tasks.waitForTask(accepted[1] ?? 0, QUICK);
          expect(task.status).toBe('succeeded');
          succeeded.push(task.uid);
        }
      }
      await server.stop('SIGKILL');
      server = await start();
      for (const uid of succeeded)
        expect((await server.client.tasks.getTask(uid)).status).toBe('succeeded');
      for (const uid of accepted) {
        const task = await server.client.tasks.waitForTask(uid, QUICK);
        expect(task).toMatchObject({
          status: 'succeeded',
          details: { receivedDocuments: 30, indexedDocuments: 30 },
        });
      }
      const index = server.client.index(CONTENT_INDEX);
      expect((await index.getDocuments({ limit: 0 })).total).toBe(number * 30);
      for (let task = 0; task < number; task += 1) {
        const found = await index.search(`"taak${task}"`, { limit: 0 });
        expect(found.estimatedTotalHits).toBe(30);
      }
    }
    expect(await server.stop('SIGTERM')).toBe(0);
  });

  it('starts again after it was stopped, and refuses a port or a folder that is taken with one line', async () => {
    const server = await start();
    const blocker = createServer();
    blocker.listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const refused = async (
      environment: Record<string, string>,
    ): Promise<{ code: unknown; lines: string[] }> => {
      const child = spawn(process.execPath, [cli, 'serve'], {
        env: { ...process.env, MEILI_MASTER_KEY: masterKey, ...environment },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let errors = '';
      child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
      await once(child, 'exit');
      return { code: child.exitCode, lines: errors.trim().split('\n') };
    };
    const other = join(dataDir, 'other');
    const [portTaken, folderTaken] = await Promise.all([
      refused({ DATA_DIR: other, SEARCH_PORT: String(port) }),
      refused({ DATA_DIR: dataDir, SEARCH_PORT: '0' }),
    ]);
    expect(portTaken).toEqual({
      code: 1,
      lines: [expect.stringContaining(`poort ${port} op 127.0.0.1 is al in gebruik`)],
    });
    expect(folderTaken).toEqual({ code: 1, lines: [expect.stringContaining('is in gebruik')] });
    blocker.close();
    expect(await server.stop('SIGINT')).toBe(0);
  });
});
