import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_INDEX } from '../settings/content-index.ts';
import { ensureContentIndex } from '../settings/ensure-content-index.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { QUICK } from '../testing/test-server.ts';

/** `SEARCH_KILLS=50` is the long form. */
const KILLS = Number(process.env['SEARCH_KILLS'] ?? 5);
const TASKS = 8;
const IDS = 60;

/** The same sequence every time. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
};

interface Entry {
  id: string;
  title: string;
  kind: string;
  text: string;
}

const entry = (id: string, version: number): Entry => ({
  id,
  title: `versie${version}x${id}`,
  kind: version % 2 === 0 ? 'news' : 'event',
  text: `woord${version} `.repeat(200),
});

let dataDir: string;
let server: ServerProcess | null = null;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'search-killed-'));
});
afterAll(async () => {
  await server?.stop('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a server that is killed while it indexes', { timeout: 60_000 * KILLS }, () => {
  it(`has an index that agrees with its documents, and all that it said yes to, ${KILLS} times`, async () => {
    const next = numbersFrom(20_261_125);
    const expected = new Map<string, Entry>();
    const ids = Array.from({ length: IDS }, (_, i) => `d${i}`);
    server = await startServerProcess(dataDir);
    await ensureContentIndex(server.client);
    let version = 0;
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const index = server.client.index<Entry>(CONTENT_INDEX);
      const accepted: number[] = [];
      for (let task = 0; task < TASKS; task += 1) {
        version += 1;
        const some = ids.filter(() => next(3) > 0);
        const isRemoval = next(4) === 0;
        const { taskUid } = isRemoval
          ? await index.deleteDocuments(some)
          : await index.addDocuments(some.map((id) => entry(id, version)));
        accepted.push(taskUid);
        for (const id of some) {
          if (isRemoval) expected.delete(id);
          else expected.set(id, entry(id, version));
        }
      }
      await after(next(60));
      await server.stop('SIGKILL');
      server = await startServerProcess(dataDir);
      const { client } = server;
      const statuses = await client.tasks.getTasks({ uids: accepted, limit: TASKS });
      interrupted += statuses.results.some(({ status }) => status !== 'succeeded') ? 1 : 0;
      for (const uid of accepted) {
        expect((await client.tasks.waitForTask(uid, QUICK)).status).toBe('succeeded');
      }
      const reopened = client.index<Entry>(CONTENT_INDEX);
      const { results } = await reopened.getDocuments({ limit: IDS + 1 });
      const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);
      expect(results.sort(byId)).toEqual([...expected.values()].sort(byId));
      const { hits, facetDistribution } = await reopened.search('', {
        limit: IDS + 1,
        facets: ['kind'],
      });
      expect(hits.length).toBe(expected.size);
      const counted = Object.values(facetDistribution?.['kind'] ?? {});
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(expected.size);
      const { results: found } = await client.multiSearch({
        queries: ids.map((id) => {
          const known = expected.get(id)?.title ?? `versie${version}x${id}`;
          return { indexUid: CONTENT_INDEX, q: `"${known}"`, attributesToRetrieve: ['id'] };
        }),
      });
      const foundIds = found.map((answer) => answer.hits.map(({ id }) => String(id)));
      expect(foundIds).toEqual(ids.map((id) => (expected.has(id) ? [id] : [])));
    }
    // Or it would only show that a server can be started again.
    expect(interrupted).toBeGreaterThan(0);
  });
});
