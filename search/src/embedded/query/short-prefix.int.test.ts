import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUICK, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { MANY_DOCUMENTS } from './broad-prefix.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const index = server.client.index('many');
  const special = [
    { id: 'title', title: 'zonnepaneel', summary: '', text: '' },
    { id: 'summary', title: 'dak', summary: 'zonder schaduw', text: '' },
    { id: 'text', title: 'dak', summary: '', text: 'zonlicht' },
    { id: 'word', title: 'dak', summary: '', text: 'zon' },
  ];
  const others = Array.from({ length: MANY_DOCUMENTS }, (_, i) => ({ id: `${i}`, title: 'x' }));
  await server.client.createIndex('many', { primaryKey: 'id' });
  await index.updateSettings({ searchableAttributes: ['title', 'summary', 'text'] });
  const task = await index
    .addDocuments([...special, ...others])
    .waitTask({ ...QUICK, timeout: 90_000 });
  expect(task.status).toBe('succeeded');
});
afterAll(async () => {
  await server.close();
});

const ids = async (q: string): Promise<unknown[]> =>
  (await server.client.index<{ id: string }>('many').search(q)).hits.map(({ id }) => id);

describe('a letter or three, in an index with many documents', () => {
  it('are looked for at the beginning of documents, and everywhere as a word', async () => {
    expect(await ids('zon')).toEqual(['title', 'summary', 'word']);
    expect(await ids('z')).toEqual(['title', 'summary']);
  });

  it('are not, once there is one more', async () => {
    expect(await ids('zonl')).toEqual(['text']);
  });
});
