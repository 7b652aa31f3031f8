import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_KEY_UID, apiKeyFor, prepareKeys, SEARCH_KEY_UID, searchKeysFor } from '../keys.ts';
import { ensureContentIndex } from '../settings/ensure-content-index.ts';
import { schemaProblems } from '../testing/meilisearch-schemas.ts';
import { fillIndex, QUICK, startTestServer, type TestServer } from '../testing/test-server.ts';

const masterKey = 'a-master-key-for-tests';
let server: TestServer;
let now = new Date('2026-01-01T00:00:00Z');

beforeAll(async () => {
  server = await startTestServer({ masterKey, now: () => now });
  await fillIndex(server, 'content', {}, [{ id: 1 }]);
  await fillIndex(server, 'secret', {}, [{ id: 1 }]);
});
afterAll(async () => {
  await server.close();
});

const withKey = (apiKey: string) => new Meilisearch({ host: server.url, apiKey });
const refused = (code: string) => ({ cause: { code } });
const newKey = (actions: string[], indexes: string[], expiresAt: Date | null = null) =>
  server.client.createKey({ actions, indexes, expiresAt });

describe('keys', () => {
  it('of the product are made once, with values that follow from the master key', async () => {
    const keys = await prepareKeys({ url: server.url, masterKey });
    expect(await prepareKeys({ url: server.url, masterKey })).toEqual(keys);
    expect(keys).toEqual(searchKeysFor(masterKey));
    const list = await server.client.getKeys();
    const raw = await server.request('GET', '/keys');
    expect(schemaProblems('PaginationView_KeyView', raw.body)).toEqual([]);
    const made = list.results.filter((key) => [ADMIN_KEY_UID, SEARCH_KEY_UID].includes(key.uid));
    expect(made.map((key) => key.key).sort()).toEqual([keys.adminKey, keys.searchKey].sort());
  });

  it('let the publisher do its work and nothing else', async () => {
    const { adminKey } = await prepareKeys({ url: server.url, masterKey });
    const client = withKey(adminKey);
    await ensureContentIndex(client);
    const task = await client
      .index('content')
      .addDocuments([{ id: 2 }])
      .waitTask(QUICK);
    expect(task.status).toBe('succeeded');
    expect((await client.getRawIndexes()).results.map((index) => index.uid)).toEqual(['content']);
    expect(Object.keys((await client.getStats()).indexes)).toEqual(['content']);
    await expect(client.index('secret').search('')).rejects.toMatchObject(
      refused('invalid_api_key'),
    );
    await expect(client.getKeys()).rejects.toMatchObject(refused('invalid_api_key'));
    const hidden =
      (await server.client.tasks.getTasks({ indexUids: ['secret'] })).results[0]?.uid ?? 0;
    await expect(client.tasks.getTask(hidden)).rejects.toMatchObject(refused('task_not_found'));
    const visible = await client.tasks.getTasks({ limit: 100 });
    expect(new Set(visible.results.map((item) => item.indexUid))).toEqual(new Set(['content']));
  });

  it('let visitors search and do nothing else', async () => {
    const { searchKey } = await prepareKeys({ url: server.url, masterKey });
    const client = withKey(searchKey);
    expect((await client.index('content').search('')).hits.length).toBeGreaterThan(0);
    const attempts = [
      () => client.index('content').getDocuments(),
      () => client.index('content').addDocuments([{ id: 3 }]),
      () => client.index('content').getSettings(),
      () => client.deleteIndex('content'),
      () => client.getVersion(),
      () => client.multiSearch({ queries: [{ indexUid: 'content' }, { indexUid: 'secret' }] }),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject(refused('invalid_api_key'));
  });

  it('are asked for, except for health', async () => {
    const { status, body } = await server.request('GET', '/indexes', undefined, {});
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: 'missing_authorization_header', type: 'auth' });
    expect(schemaProblems('ResponseError', body)).toEqual([]);
    expect(
      (await server.request('GET', '/version', undefined, { authorization: 'Bearer nonsense' }))
        .status,
    ).toBe(403);
    expect(
      (await server.request('GET', '/version', undefined, { authorization: 'Basic x' })).status,
    ).toBe(403);
    expect(await server.request('GET', '/health', undefined, {})).toEqual({
      status: 200,
      body: { status: 'available' },
    });
  });

  it('stop working when they expire or are deleted', async () => {
    const short = await newKey(['*'], ['*'], new Date('2026-01-01T01:00:00Z'));
    expect((await withKey(short.key).getVersion()).pkgVersion).toMatch(/^\d+\.\d+\.\d+$/);
    now = new Date('2026-01-01T01:00:00Z');
    await expect(withKey(short.key).getVersion()).rejects.toMatchObject(refused('invalid_api_key'));
    const key = await newKey(['version'], ['*']);
    expect(key.key).toBe(apiKeyFor(key.uid, masterKey));
    await server.client.deleteKey(key.key);
    await expect(withKey(key.key).getVersion()).rejects.toMatchObject(refused('invalid_api_key'));
    await expect(server.client.getKey(key.uid)).rejects.toMatchObject(refused('api_key_not_found'));
  });

  it('can be renamed, but never be given more rights', async () => {
    const key = await newKey(['search'], ['content']);
    const renamed = await server.request('PATCH', `/keys/${key.uid}`, { name: 'anders' });
    expect(schemaProblems('KeyView', renamed.body)).toEqual([]);
    expect(renamed.body).toMatchObject({ name: 'anders', actions: ['search'] });
    const { status, body } = await server.request('PATCH', `/keys/${key.uid}`, { actions: ['*'] });
    expect([status, body]).toMatchObject([400, { code: 'immutable_api_key_actions' }]);
  });

  it.each([
    [{ actions: ['search'], indexes: ['*'] }, 400, 'missing_api_key_expires_at'],
    [{ actions: ['dance'], indexes: ['*'], expiresAt: null }, 400, 'invalid_api_key_actions'],
    [{ actions: ['search'], indexes: ['a b'], expiresAt: null }, 400, 'invalid_api_key_indexes'],
    [
      { actions: ['search'], indexes: ['*'], expiresAt: '2020-01-01' },
      400,
      'invalid_api_key_expires_at',
    ],
    [
      { actions: ['search'], indexes: ['*'], expiresAt: null, uid: 'x' },
      400,
      'invalid_api_key_uid',
    ],
  ])('are not made from %j', async (body, status, code) => {
    expect(await server.request('POST', '/keys', body)).toMatchObject({ status, body: { code } });
  });

  it('survive a restart', async () => {
    const { searchKey } = await prepareKeys({ url: server.url, masterKey });
    await server.restart();
    expect((await withKey(searchKey).index('content').search('')).hits.length).toBeGreaterThan(0);
  });
});

describe('a server without master key', () => {
  it('is open, and has no keys', async () => {
    const open = await startTestServer({ masterKey: null });
    expect((await open.request('GET', '/version', undefined, {})).status).toBe(200);
    expect(await open.request('GET', '/keys')).toMatchObject({
      status: 401,
      body: { code: 'missing_master_key' },
    });
    await open.close();
  });
});
