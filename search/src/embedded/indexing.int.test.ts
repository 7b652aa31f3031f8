import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureContentIndex } from '../settings/ensure-content-index.ts';
import { contentSettings } from '../settings/content-settings.ts';
import { schemaProblems } from '../testing/meilisearch-schemas.ts';
import { fillIndex, QUICK, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const settings = { filterableAttributes: ['n'], searchableAttributes: ['title'] };
const fill = (uid: string) =>
  fillIndex(server, uid, settings, [
    { id: 'a', title: 'aap', n: 1 },
    { id: 'b', title: 'noot', n: 2 },
    { id: 'c', title: 'mies', n: 3 },
  ]);
const ids = async (uid: string, q = ''): Promise<unknown[]> =>
  (await server.client.index<{ id: unknown }>(uid).search(q)).hits.map((hit) => hit.id);

describe('documents', () => {
  it('are replaced or updated under their id', async () => {
    await fill('change');
    const index = server.client.index('change');
    await index.addDocuments([{ id: 'a', title: 'wim' }]).waitTask(QUICK);
    await index.updateDocuments([{ id: 'b', title: 'zus' }]).waitTask(QUICK);
    expect(await index.getDocument('a')).toEqual({ id: 'a', title: 'wim' });
    expect(await index.getDocument('b')).toEqual({ id: 'b', title: 'zus', n: 2 });
    expect([
      await ids('change', 'aap'),
      await ids('change', 'wim'),
      await ids('change', 'zus'),
    ]).toEqual([[], ['a'], ['b']]);
  });

  it('come back exactly as they were sent', async () => {
    await fill('exact');
    const document = {
      title: 'Één\u2028“x”',
      id: 'z',
      nested: { b: [1, null, { c: 1.5 }], a: '' },
      n: null,
    };
    const index = server.client.index('exact');
    await index.addDocuments([document]).waitTask(QUICK);
    expect(JSON.stringify(await index.getDocument('z'))).toBe(JSON.stringify(document));
  });

  it('go away one by one, in numbers, by filter and all together', async () => {
    await fill('remove');
    const index = server.client.index('remove');
    const deleted = await index.deleteDocument('a').waitTask(QUICK);
    expect(deleted.details).toMatchObject({ providedIds: 1, deletedDocuments: 1 });
    expect(await ids('remove')).toEqual(['b', 'c']);
    await index.deleteDocuments({ filter: 'n > 2' }).waitTask(QUICK);
    expect(await ids('remove')).toEqual(['b']);
    await index.deleteDocuments(['b', 'nobody']).waitTask(QUICK);
    expect(await ids('remove')).toEqual([]);
    await index.addDocuments([{ id: 'd', title: 'teun' }]).waitTask(QUICK);
    await index.deleteAllDocuments().waitTask(QUICK);
    expect([await ids('remove'), await ids('remove', 'teun')]).toEqual([[], []]);
  });

  it('are listed in parts, filtered and by id', async () => {
    await fill('list');
    const index = server.client.index('list');
    const page = await index.getDocuments({ offset: 1, limit: 1, fields: ['id'] });
    expect(schemaProblems('PaginationView_Value', page)).toEqual([]);
    expect(page).toEqual({ results: [{ id: 'b' }], offset: 1, limit: 1, total: 3 });
    const filtered = await index.getDocuments({ filter: 'n >= 2', fields: ['n'] });
    expect(filtered.results).toEqual([{ n: 2 }, { n: 3 }]);
    const fetched = await server.request('POST', '/indexes/list/documents/fetch', {
      ids: ['c', 'x'],
    });
    expect(fetched.body).toMatchObject({ results: [{ id: 'c' }], total: 1 });
  });

  it('with an impossible id fail the whole task and change nothing', async () => {
    await fill('fail');
    const task = await server.client
      .index('fail')
      .addDocuments([
        { id: 'd', title: 'goed' },
        { id: 'niet goed', title: 'fout' },
      ])
      .waitTask(QUICK);
    expect(schemaProblems('TaskView', task)).toEqual([]);
    expect(task).toMatchObject({
      status: 'failed',
      error: { code: 'invalid_document_id', type: 'invalid_request' },
      details: { receivedDocuments: 2, indexedDocuments: 0 },
    });
    expect(await ids('fail')).toEqual(['a', 'b', 'c']);
    expect(await ids('fail', 'goed')).toEqual([]);
  });

  it('can come one per line, and make their index', async () => {
    const { status, body } = await server.request(
      'POST',
      '/indexes/lines/documents',
      '{"id":1}\n{"id":2}\n',
      {
        authorization: 'Bearer a-master-key-for-tests',
        'content-type': 'application/x-ndjson',
      },
    );
    expect(status).toBe(202);
    expect(schemaProblems('SummarizedTaskView', body)).toEqual([]);
    await expect.poll(async () => (await server.request('GET', '/indexes/lines')).status).toBe(200);
    expect(await ids('lines')).toEqual([1, 2]);
  });
});

describe('indexes', () => {
  it('are made once, listed, counted and removed', async () => {
    await fill('life');
    const again = await server.client.createIndex('life').waitTask(QUICK);
    expect(again.error?.code).toBe('index_already_exists');
    const list = await server.client.getRawIndexes({ limit: 100 });
    expect(schemaProblems('PaginationView_IndexView', list)).toEqual([]);
    expect(list.results).toContainEqual(expect.objectContaining({ uid: 'life', primaryKey: 'id' }));
    const stats = await server.client.index('life').getStats();
    expect(schemaProblems('IndexStats', stats)).toEqual([]);
    expect(stats).toMatchObject({
      numberOfDocuments: 3,
      isIndexing: false,
      fieldDistribution: { id: 3, n: 3, title: 3 },
    });
    expect(schemaProblems('Stats', await server.client.getStats())).toEqual([]);
    await server.client.deleteIndex('life').waitTask(QUICK);
    expect((await server.request('GET', '/indexes/life')).status).toBe(404);
    await fill('life');
    expect(await ids('life', 'noot')).toEqual(['b']);
  });

  it('are searched by their new settings as soon as the task has succeeded', async () => {
    await fill('settings');
    const index = server.client.index('settings');
    await index
      .updateSettings({
        stopWords: ['noot'],
        synonyms: { dier: ['aap'] },
        searchableAttributes: ['title', 'n'],
      })
      .waitTask(QUICK);
    expect([
      await ids('settings', 'noot '),
      await ids('settings', 'dier'),
      await ids('settings', '3'),
    ]).toEqual([['a', 'b', 'c'], ['a'], ['c']]);
    await index.updateSynonyms({ beest: ['mies'] }).waitTask(QUICK);
    expect([await ids('settings', 'beest'), await ids('settings', 'dier')]).toEqual([['c'], []]);
    await index.resetSettings().waitTask(QUICK);
    expect(await ids('settings', 'noot')).toEqual(['b']);
    const read = await index.getSettings();
    expect(schemaProblems('Settings_Unchecked', read)).toEqual([]);
    expect(read.stopWords).toEqual([]);
  });

  it('of the product are prepared once, and left alone after that', async () => {
    await ensureContentIndex(server.client);
    const read = await server.client.index('content').getSettings();
    const wanted = contentSettings();
    expect(read).toMatchObject({ ...wanted, stopWords: [...wanted.stopWords].sort() });
    const before = (await server.client.tasks.getTasks()).total;
    await ensureContentIndex(server.client);
    expect((await server.client.tasks.getTasks()).total).toBe(before);
    await server.client
      .index('content')
      .updateSettings({ stopWords: ['iets'] })
      .waitTask(QUICK);
    await ensureContentIndex(server.client);
    expect(await server.client.index('content').getStopWords()).toEqual(read.stopWords);
  });
});

describe('tasks', () => {
  it('are carried out in the order in which they came, and listed the newest first', async () => {
    const index = server.client.index('order');
    const titles = Array.from({ length: 20 }, (_, i) => `titel ${i}`);
    for (const title of titles) await index.addDocuments([{ id: 'x', title }]);
    const list = await server.client.tasks.getTasks({ indexUids: ['order'], limit: 5 });
    expect(schemaProblems('AllTasks', list)).toEqual([]);
    expect(list.total).toBe(20);
    expect(list.results).toHaveLength(5);
    await server.client.tasks.waitForTask(list.results[0]?.uid ?? 0, QUICK);
    expect(await index.getDocument('x')).toMatchObject({ title: 'titel 19' });
    const rest = await server.client.tasks.getTasks({
      indexUids: ['order'],
      statuses: ['succeeded'],
      from: list.next,
      limit: 100,
    });
    expect(rest.results.map((task) => task.uid)).toEqual(
      [...rest.results.map((task) => task.uid)].sort((a, b) => b - a),
    );
    expect(rest).toMatchObject({ total: 20, next: null });
    expect(rest.results).toHaveLength(15);
  });
});
