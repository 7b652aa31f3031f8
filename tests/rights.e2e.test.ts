import { readdirSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWord } from './support/a-word.ts';
import { uids } from './support/admin-api.ts';
import { readContent } from './support/content-api.ts';
import { readCredentials } from './support/installation.ts';
import { OwnEntries } from './support/own-entries.ts';
import { SOON } from './support/patience.ts';
import { PublicSite } from './support/public-site.ts';
import { sharedEditor, sharedProduct } from './support/shared-product.ts';

const product = sharedProduct();
const { searchKey } = readCredentials(product);
const site = new PublicSite(product.siteUrl);
const own = new OwnEntries(sharedEditor());
const COLLECTIONS = ['initiatives', 'news-flashes', 'events', 'policy-fields', 'areas', 'pages'];

let path: string;
let initiativeId: string;
let draftId: string;

beforeAll(async () => {
  const summary = 'Een proef.';
  const draft = await own.create(uids.newsFlash, { title: aWord(), summary });
  const initiative = await own.publish(uids.initiative, { title: aWord(), summary });
  path = `/initiatieven/${initiative.slug}/`;
  initiativeId = initiative.documentId;
  draftId = draft.documentId;
  await vi.waitFor(async () => {
    expect(await site.status(path)).toBe(200);
  }, SOON);
});
afterAll(() => own.clear());

/** Asks for exactly this: `fetch` would tidy the path up first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(product.siteUrl, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject);
  });

describe('who may do what with the cms from outside', () => {
  it('shows nothing without a token', async () => {
    for (const name of [
      ...COLLECTIONS,
      'network',
      'contact-persons',
      'users',
      'upload/files',
      'publication/changes',
      'publication/preview',
      `publication/entries/${uids.initiative}`,
    ]) {
      expect([401, 403, 404], name).toContain(
        (await fetch(`${product.cmsUrl}/api/${name}`)).status,
      );
    }
  });

  it.each([
    'auth/local/register',
    'auth/local',
    'auth/forgot-password',
    'auth/reset-password',
    'upload',
    'initiatives',
    'news-flashes',
  ])('takes nothing without a token: POST /api/%s', async (name) => {
    const response = await fetch(`${product.cmsUrl}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        username: 'proef',
        email: 'proef@voorbeeld.example',
        password: 'Proef-12345!',
        identifier: 'proef',
        data: { title: 'x', summary: 'x' },
      }),
    });
    expect([401, 403, 404, 405]).toContain(response.status);
  });

  it('lets nobody become the first administrator', async () => {
    const response = await fetch(`${product.cmsUrl}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        firstname: 'Proef',
        email: 'proef@voorbeeld.example',
        password: 'Proef-12345!',
      }),
    });
    expect(response.status).toBe(400);
  });

  it('lets the token of the site read what is published, and no more', async () => {
    expect((await readContent(product, 'initiatives')).status).toBe(200);
    for (const collection of ['initiatives', 'news-flashes', 'events', 'pages']) {
      expect((await readContent(product, `${collection}?status=draft`)).status, collection).toBe(
        403,
      );
    }
    expect((await readContent(product, `news-flashes/${draftId}`)).status).toBe(404);
    expect((await readContent(product, `news-flashes/${draftId}?status=draft`)).status).toBe(403);
    const body = JSON.stringify({ data: { title: 'Van buiten', summary: 'Mag niet.' } });
    const attempts = [
      await readContent(product, 'initiatives', { method: 'POST', body }),
      await readContent(product, `initiatives/${initiativeId}`, { method: 'PUT', body }),
      await readContent(product, `initiatives/${initiativeId}`, { method: 'DELETE' }),
    ];
    for (const { status } of attempts) expect([401, 403, 404, 405]).toContain(status);
    expect(await site.status(path)).toBe(200);
  });
});

describe('the keys and files of an installation', () => {
  it('let the search key search, and nothing else', async () => {
    const ask = async (method: string, where: string, body?: object) =>
      (
        await fetch(product.searchUrl + where, {
          method,
          headers: { authorization: `Bearer ${searchKey}`, 'content-type': 'application/json' },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
      ).status;
    expect(await ask('POST', '/indexes/content/search', { q: 'tuin' })).toBe(200);
    expect(
      await ask('POST', '/multi-search', { queries: [{ indexUid: 'content', q: 'tuin' }] }),
    ).toBe(200);
    for (const [method, where, body] of [
      ['GET', '/indexes/content/documents'],
      ['POST', '/indexes/content/documents', { id: 'x' }],
      ['DELETE', '/indexes/content/documents'],
      ['DELETE', '/indexes/content'],
      ['GET', '/indexes'],
      ['GET', '/indexes/content/settings'],
      ['PATCH', '/indexes/content/settings', {}],
      ['GET', '/tasks'],
      ['GET', '/keys'],
      ['POST', '/keys', {}],
    ] as const) {
      expect(await ask(method, where, body), `${method} ${where}`).toBe(403);
    }
    expect((await fetch(`${product.searchUrl}/indexes/content/documents`)).status).toBe(401);
  });

  it('keep secrets to the owner of the files', () => {
    const folder = join(product.dataDir, 'secrets');
    const files = [
      join(product.dataDir, 'credentials.json'),
      ...readdirSync(folder).map((name) => join(folder, name)),
    ];
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) expect(statSync(file).mode & 0o777, file).toBe(0o600);
  });

  it('keep what people told to the owner of the files', () => {
    for (const name of ['cms', 'secrets', 'logs']) {
      expect(statSync(join(product.dataDir, name)).mode & 0o077, name).toBe(0);
    }
  });

  it('serve nothing that lies beside the published files', async () => {
    for (const outside of [
      '/../credentials.json',
      '/%2e%2e/credentials.json',
      '/..%2fcredentials.json',
      '/.env',
      '/secrets/cms.json',
      '//credentials.json',
    ]) {
      expect([400, 404], outside).toContain(await statusOf(outside));
    }
  });
});
