import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiskFiles } from '../publisher/public-files.ts';
import { createRequestListener } from './request-listener.ts';

describe('the web server of the site', () => {
  let folder: string;
  let server: Server;
  let base: string;
  const log: string[] = [];
  const facts = {
    isCmsConnected: true,
    isSearchWorking: true,
    isComplete: true,
    behind: 0,
    progress: { left: 0, secondsLeft: null },
    failedPages: [],
    lastPublishedAt: null,
    lastCheck: null,
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    const files = new DiskFiles(join(folder, 'public'));
    await files.write('/', '<h1>Home</h1>');
    await files.write('/404.html', '<h1>Niet gevonden</h1>');
    await files.write('/nieuws/', '<h1>Nieuws</h1>');
    await files.write('/nieuws/feed.xml', '<feed/>');
    await files.write('/agenda/feed.ics', 'BEGIN:VCALENDAR');
    await files.write('/assets/a.css', 'p{}');
    await files.write('/.well-known/security.txt', 'Contact: mailto:a@b.example');
    await files.write('/.geheim', 'niet voor u');
    await writeFile(join(folder, 'buiten.txt'), 'buiten de map');
    server = createServer(
      createRequestListener({
        publicFolder: files.root,
        files,
        facts: () => facts,
        log: (text) => log.push(text),
        onDemand: [
          {
            pattern: /^\/zoeken\/$/,
            takesForms: false,
            handle: (_request, response) => {
              response.end('gezocht');
              return Promise.resolve();
            },
          },
          {
            pattern: /^\/aanmelden\/status\/([^/]+)\/$/,
            takesForms: true,
            handle: (request, response, parameter) => {
              if (parameter === 'stuk') return Promise.reject(new Error('Stuk bij ' + parameter));
              response.end(`${request.method ?? ''} ${parameter}`);
              return Promise.resolve();
            },
          },
        ],
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, init: RequestInit = {}) =>
    fetch(base + path, { redirect: 'manual', ...init });

  /** As written: fetch would tidy the path first. */
  const getRaw = (path: string) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sent = httpRequest(`${base}/`, { path }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode, body });
        });
      });
      sent.on('error', reject).end();
    });

  it('serves pages, feeds and data with their types', async () => {
    expect(await (await get('/nieuws/')).text()).toContain('Nieuws');
    const types = await Promise.all(
      ['/nieuws/feed.xml', '/agenda/feed.ics', '/.well-known/security.txt'].map(async (path) =>
        (await get(path)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual([
      'application/atom+xml; charset=utf-8',
      'text/calendar; charset=utf-8',
      'text/plain; charset=utf-8',
    ]);
  });

  it('sends one strict policy with everything, also with what is not there', async () => {
    for (const path of ['/', '/assets/a.css', '/weg/', '/zoeken/']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('answers 404 with the page of the site itself', async () => {
    const response = await get('/bestaat-niet/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Niet gevonden');
  });

  it('leads an address without its last slash to the page', async () => {
    const response = await get('/nieuws?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/nieuws/?x=1']);
  });

  it('caches for ever what is named after its content, and nothing else', async () => {
    expect((await get('/assets/a.css')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/nieuws/')).headers.get('cache-control')).toContain('no-cache');
  });

  it('answers 304 to who has the page already', async () => {
    const etag = (await get('/nieuws/')).headers.get('etag') ?? '';
    expect((await get('/nieuws/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each([
    '/../buiten.txt',
    '/%2e%2e/buiten.txt',
    '/nieuws/..%2f..%2fbuiten.txt',
    '/.geheim',
    '/%00',
    '/%E0%A4%A',
    '//evil.example/nieuws',
    '/\\evil.example/',
  ])('gives nothing away at %s', async (path) => {
    const { status, body } = await getRaw(path);
    expect(status).toBe(404);
    expect(body).not.toMatch(/buiten|niet voor u/);
  });

  it('takes no other methods for a page', async () => {
    expect((await get('/nieuws/', { method: 'POST' })).status).toBe(405);
    expect((await get('/nieuws/', { method: 'HEAD' })).status).toBe(200);
  });

  it('hands a page that is made on demand the part of its address that differs', async () => {
    expect(await (await get('/aanmelden/status/a%20b/')).text()).toBe('GET a b');
    const sent = await get('/aanmelden/status/abc/', { method: 'POST' });
    expect(await sent.text()).toBe('POST abc');
  });

  it('tells which methods such a page takes', async () => {
    const deleted = await get('/aanmelden/status/abc/', { method: 'DELETE' });
    expect([deleted.status, deleted.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect((await get('/zoeken/', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
    expect((await get('/aanmelden/status/abc/', { method: 'HEAD' })).status).toBe(200);
  });

  it('leads such an address without its last slash to the page', async () => {
    const response = await get('/aanmelden/status/abc');
    expect(response.headers.get('location')).toBe('/aanmelden/status/abc/');
  });

  it('answers 500 when a page fails, and keeps the secret of its address out of the log', async () => {
    expect((await get('/aanmelden/status/stuk/?x=1')).status).toBe(500);
    expect(log.join()).toMatch(/^GET \/aanmelden\/status\/…\/\?x=1 failed: Error/);
  });

  it('says how it is', async () => {
    expect(await (await get('/health')).json()).toMatchObject({ status: 'ok', cms: 'ok' });
    expect((await get('/ready')).status).toBe(200);
    facts.isSearchWorking = false;
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(503);
    facts.isSearchWorking = true;
  });
});
