import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUICK, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { documentsFor } from './broad-prefix.ts';
import { MANY_PLACES } from './common-word.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const fill = async (uid: string, documents: Record<string, string>[]): Promise<void> => {
  const index = server.client.index(uid);
  await server.client.createIndex(uid, { primaryKey: 'id' });
  await index.updateSettings({ searchableAttributes: ['title', 'summary', 'text'] });
  const task = await index.addDocuments(documents).waitTask({ ...QUICK, timeout: 90_000 });
  expect(task.status).toBe('succeeded');
};

const ids = async (uid: string, q: string): Promise<unknown[]> =>
  (await server.client.index<{ id: string }>(uid).search(q)).hits.map(({ id }) => id);

describe('a letter or two, in an index with many documents', () => {
  beforeAll(async () => {
    const others = Array.from({ length: documentsFor(2) }, (_, i) => ({
      id: `${i}`,
      title: 'x',
    }));
    await fill('many', [
      { id: 'title', title: 'zonnepaneel' },
      { id: 'summary', title: 'dak', summary: 'zonder schaduw' },
      { id: 'text', title: 'dak', text: 'zonlicht' },
      { id: 'word', title: 'dak', text: 'zo' },
      ...others,
    ]);
  });

  it('are looked for at the beginning of documents, and everywhere as a word', async () => {
    expect(await ids('many', 'zo')).toEqual(['title', 'summary', 'word']);
    expect(await ids('many', 'z')).toEqual(['title', 'summary']);
  });

  it('are not, once there is one more', async () => {
    expect(await ids('many', 'zon')).toEqual(['title', 'summary', 'text']);
  });
});

describe('a very common word', () => {
  const documents = (places: number): Record<string, string>[] => [
    { id: 'text', title: 'dak', text: 'paneelbouw' },
    { id: 'title', title: 'paneelbouw' },
    { id: 'misspelt', title: 'panneel' },
    { id: 'apart', title: 'pan eel' },
    { id: 'word', title: 'dak', text: 'paneel '.repeat(places) },
  ];

  it('is looked for as it is, and as a beginning only at the beginning of documents', async () => {
    await fill('often', documents(MANY_PLACES));
    expect(await ids('often', 'paneel')).toEqual(['title', 'word', 'text', 'misspelt', 'apart']);
    await fill('oftener', documents(MANY_PLACES + 1));
    expect(await ids('oftener', 'paneel')).toEqual(['title', 'word']);
  });
});
