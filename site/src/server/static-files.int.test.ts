import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type Server,
} from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiskFiles } from '../publisher/public-files.ts';
import { staticFiles } from './static-files.ts';

interface Said {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const PAGE = '<p>Een buurt die samen kookt, leest en bouwt.</p>'.repeat(100);
/** So large that it is sent while it is read. */
const PHOTO = Buffer.alloc(3_000_000, 'beeld van een dorp aan het water ');

describe('published files', () => {
  let files: DiskFiles;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    files = new DiskFiles(await mkdtemp(join(tmpdir(), 'public-')));
    await files.write('/nieuws/', PAGE);
    await files.write('/kort/', 'kort');
    await files.write('/media/foto.webp', PHOTO);
    await files.write('/404.html', PAGE);
    await writeFile(join(files.root, '.kort.html.tmp'), 'half');
    const published = staticFiles(files.root);
    server = createServer((request, response) => {
      void published
        .serve(request.url ?? '', request, response)
        .then((found) => found || response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });

  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await rm(files.root, { recursive: true });
  });

  /** As it comes: fetch would take off the compression. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Said>((resolve, reject) => {
      httpRequest({ port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode: status = 0, headers: said } = response;
          resolve({ status, headers: said, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end();
    });

  it('are sent as the visitor likes best, with a tag for each form', async () => {
    const [plain, gz, br] = await Promise.all(
      ['identity', 'gzip', 'gzip, br'].map((form) => ask('/nieuws/', { 'accept-encoding': form })),
    );
    expect(plain?.body.toString()).toBe(PAGE);
    expect(gunzipSync(gz?.body ?? '').toString()).toBe(PAGE);
    expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(PAGE);
    const all = [plain, gz, br];
    expect(all.map((said) => said?.headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect(all.map((said) => said?.headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
    expect(new Set(all.map((said) => said?.headers.etag)).size).toBe(3);
    expect(all.every((said) => said?.headers.etag?.startsWith('"'))).toBe(true);
  });

  it('are sent as they are when nothing stands compressed beside them', async () => {
    const { headers, body } = await ask('/kort/', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, 'kort']);
    const picture = await ask('/media/foto.webp', { 'accept-encoding': 'br' });
    expect([picture.headers.vary, picture.body.equals(PHOTO)]).toEqual([undefined, true]);
  });

  it.each(['/nieuws/', '/media/foto.webp'])('are not sent again to who has %s', async (path) => {
    const br = { 'accept-encoding': 'br' };
    const first = await ask(path, br);
    const byTag = await ask(path, { ...br, 'if-none-match': first.headers.etag ?? '' });
    const byTime = await ask(path, { 'if-modified-since': first.headers['last-modified'] ?? '' });
    expect([byTag.status, byTime.status, byTag.body.length]).toEqual([304, 304, 0]);
    expect(byTag.headers.etag).toBe(first.headers.etag);
    expect(byTag.headers['cache-control']).toBe(first.headers['cache-control']);
    expect((await ask(path, { ...br, 'if-none-match': '"ander"' })).status).toBe(200);
  });

  it('are described without being sent', async () => {
    for (const path of ['/nieuws/', '/media/foto.webp']) {
      const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    }
  });

  it.each(['/nieuws/', '/media/foto.webp'])('are sent in parts: %s', async (path) => {
    const whole = (await ask(path)).body;
    const part = await ask(path, { range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(part.body).toEqual(whole.subarray(10, 20));
    expect(part.headers['content-range']).toBe(`bytes 10-19/${String(whole.length)}`);
    const beyond = await ask(path, { range: `bytes=${String(whole.length)}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([
      416,
      `bytes */${String(whole.length)}`,
    ]);
    const changed = await ask(path, { range: 'bytes=10-19', 'if-range': '"van eerder"' });
    expect([changed.status, changed.body.length]).toEqual([200, whole.length]);
  });

  it.each(['/', '/nieuws', '/nieuws/index.html.br', '/.kort.html.tmp', '/nieuws//', '/weg/'])(
    'do not stand at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('say that they changed at the very next visit, also to who goes by the clock', async () => {
    await files.write('/wissel/', `${PAGE}1`);
    const first = await ask('/wissel/');
    const known = { 'if-modified-since': first.headers['last-modified'] ?? '' };
    expect((await ask('/wissel/', known)).status).toBe(304);
    await files.write('/wissel/', `${PAGE}2`);
    const second = await ask('/wissel/', known);
    expect([second.status, second.body.toString()]).toEqual([200, `${PAGE}2`]);
    await files.remove('/wissel/');
    expect((await ask('/wissel/')).status).toBe(404);
  });

  it('are never mixed or broken off while they are replaced', async () => {
    const versions = ['a', 'b', 'c'].map((letter) => ({
      small: letter.repeat(20_000 + letter.charCodeAt(0)),
      large: Buffer.alloc(1_000_000 + letter.charCodeAt(0), letter),
    }));
    const put = async (number: number) => {
      const version = versions[number % versions.length];
      await files.write('/vaak/', version?.small ?? '');
      await files.write('/media/vaak.webp', version?.large ?? '');
    };
    await put(0);
    let isDone = false;
    const visits = [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }].map(
      async (headers) => {
        let count = 0;
        while (!isDone) {
          const page = await ask('/vaak/', headers);
          const text = decoded(page).toString();
          expect(versions.map(({ small }) => small)).toContain(text);
          const { body } = await ask('/media/vaak.webp', headers);
          expect(versions.some(({ large }) => large.equals(body))).toBe(true);
          count += 1;
        }
        return count;
      },
    );
    for (let number = 1; number <= 60; number += 1) await put(number);
    isDone = true;
    for (const count of await Promise.all(visits)) expect(count).toBeGreaterThan(3);
  });
});

function decoded({ headers, body }: Said): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
