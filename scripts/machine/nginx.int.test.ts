import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type Server,
} from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNginx } from './nginx.js';
import { explainNoNginx, findBrotliModule } from './nginx-program.js';
import { DiskFiles } from '../../site/src/publisher/public-files.ts';
import { createRequestListener } from '../../site/src/server/request-listener.ts';
import { securityHeaders } from '../../site/src/server/security-headers.ts';

const GUIDE = resolve(import.meta.dirname, '../../docs/how-to/serve-files.md');
const LONG = '<p>Een buurt die samen kookt, leest en bouwt.</p>'.repeat(100);
const FILES: readonly (readonly [path: string, content: string])[] = [
  ['/', LONG],
  ['/nieuws/', LONG],
  ['/nieuws/feed.xml', LONG],
  ['/agenda/feed.ics', LONG],
  ['/open-data/initiatieven.json', LONG],
  ['/open-data/initiatieven.geojson', LONG],
  ['/open-data/initiatieven.csv', LONG],
  ['/sitemap-index.xml', LONG],
  ['/robots.txt', 'User-agent: *'],
  ['/.well-known/security.txt', 'Contact: mailto:a@b.example'],
  ['/assets/a.css', LONG],
  ['/assets/a.js', LONG],
  ['/favicon.svg', LONG],
  ['/media/a.avif', LONG],
  ['/media/a.webp', LONG],
  ['/media/a.jpg', LONG],
  ['/404.html', `${LONG}Niet gevonden`],
];
const SAME = [
  ...Object.keys(securityHeaders).map((name) => name.toLowerCase()),
  ...['content-type', 'content-encoding', 'content-length', 'cache-control', 'accept-ranges'],
];

interface Asked {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

interface Said {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe.skipIf(explainNoNginx() !== undefined)(
  'nginx with the configuration of our how-to',
  () => {
    let files: DiskFiles;
    let site: Server;
    let sitePort: number;
    let nginx: { url: string; stop: () => Promise<void> };

    beforeAll(async () => {
      files = new DiskFiles(await mkdtemp(join(tmpdir(), 'public-')));
      for (const [path, content] of FILES) await files.write(path, content);
      await writeFile(join(files.root, '.half.html.tmp'), 'niet voor u');
      site = createServer(
        createRequestListener({
          publicFolder: files.root,
          files,
          facts: () => expect.unreachable(),
          log: () => {},
          onDemand: [
            {
              pattern: /^\/aanmelden\/$/,
              takesForms: true,
              handle: async (request, response) => {
                const sent = await request.toArray();
                response.end(`${request.method ?? ''} ${String(Buffer.concat(sent).length)}`);
              },
            },
          ],
          oldAddress: (path, _request, response) => {
            if (path === '/oud/') response.writeHead(301, { Location: '/nieuws/' }).end();
            if (path === '/weg/') response.writeHead(410).end('weg');
            return Promise.resolve(path === '/oud/' || path === '/weg/');
          },
        }),
      );
      await listen(0);
      const address = site.address();
      sitePort = typeof address === 'object' && address ? address.port : 0;
      const guide = await readFile(GUIDE, 'utf8');
      nginx = await startNginx({ guide, publicFolder: files.root, sitePort });
    });

    afterAll(async () => {
      await nginx.stop();
      site.close();
      site.closeAllConnections();
      await rm(files.root, { recursive: true });
    });

    const listen = (port: number) =>
      new Promise<void>((done) => {
        site.listen(port, '127.0.0.1', done);
      });

    function ask(
      base: string,
      path: string,
      { method = 'GET', body = '', headers = {} }: Asked = {},
    ): Promise<Said> {
      return new Promise((done, reject) => {
        httpRequest(`${base}${path}`, { method, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const { statusCode: status = 0, headers: said } = response;
            done({ status, headers: said, body: Buffer.concat(chunks) });
          });
        })
          .on('error', reject)
          .end(body);
      });
    }
    const fromNginx = (path: string, options: Asked = {}) => ask(nginx.url, path, options);

    const comparable = ({ status, headers, body }: Said) => ({
      status,
      headers: Object.fromEntries(SAME.map((name) => [name, headers[name]])),
      body: body.toString('base64'),
    });

    const forms = ['identity', 'gzip', ...(findBrotliModule() === undefined ? [] : ['gzip, br'])];

    it.each(forms)('says of every file what our own server says, to who takes %s', async (form) => {
      const options = { headers: { 'accept-encoding': form } };
      for (const [path] of FILES) {
        if (path === '/404.html') continue;
        const [theirs, own] = await Promise.all([
          fromNginx(path, options),
          ask(`http://127.0.0.1:${String(sitePort)}`, path, options),
        ]);
        expect({ path, ...comparable(theirs) }).toEqual({ path, ...comparable(own) });
        if (theirs.headers['content-encoding'] !== undefined) {
          expect(theirs.headers.vary).toBe('Accept-Encoding');
        }
      }
    });

    it('sends what lies there compressed', async () => {
      const gz = await fromNginx('/nieuws/', { headers: { 'accept-encoding': 'gzip' } });
      expect(gunzipSync(gz.body).toString()).toBe(LONG);
      if (findBrotliModule() === undefined) return;
      const br = await fromNginx('/nieuws/', { headers: { 'accept-encoding': 'br' } });
      expect(brotliDecompressSync(br.body).toString()).toBe(LONG);
    });

    it('does not send again what a visitor has, and sees each change at once', async () => {
      const headers = { 'accept-encoding': 'gzip' };
      await files.write('/nieuws/nieuw/', LONG);
      let known = (await fromNginx('/nieuws/nieuw/', { headers })).headers;
      for (const word of ['zingt', 'danst', 'leest']) {
        const asked = { ...headers, 'if-none-match': known.etag ?? '' };
        expect((await fromNginx('/nieuws/nieuw/', { headers: asked })).status).toBe(304);
        // As long as before, and in the same second.
        const content = LONG.replaceAll('kookt', word);
        await files.write('/nieuws/nieuw/', content);
        const changed = await fromNginx('/nieuws/nieuw/', { headers: asked });
        expect(gunzipSync(changed.body).toString()).toBe(content);
        known = changed.headers;
      }
      await files.remove('/nieuws/nieuw/');
      expect((await fromNginx('/nieuws/nieuw/', { headers })).status).toBe(404);
    });

    it('leaves to the process what has no file', async () => {
      const missing = await fromNginx('/bestaat-niet/');
      expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(missing.body.toString()).toContain('Niet gevonden');
      const moved = await fromNginx('/oud/');
      expect([moved.status, moved.headers.location]).toEqual([301, '/nieuws/']);
      expect((await fromNginx('/weg/')).status).toBe(410);
      const body = 'x'.repeat(2_000_000);
      expect((await fromNginx('/aanmelden/', { method: 'POST', body })).body.toString()).toBe(
        'POST 2000000',
      );
    });

    it('leads an address without its last slash to the page', async () => {
      const moved = await fromNginx('/nieuws');
      expect([moved.status, moved.headers.location]).toEqual([301, '/nieuws/']);
    });

    it('shows no folders, no temporary files, and nothing compressed under a name of its own', async () => {
      for (const path of [
        '/media/',
        '/.half.html.tmp',
        '/nieuws/index.html.gz',
        '/index.html.br',
      ]) {
        const { status, body } = await fromNginx(path);
        expect([path, status]).toEqual([path, 404]);
        expect(body.toString()).toContain('Niet gevonden');
      }
    });

    it('goes on without the process, with the page for what is not there', async () => {
      site.closeAllConnections();
      await new Promise((done) => site.close(done));
      expect((await fromNginx('/nieuws/')).status).toBe(200);
      const missing = await fromNginx('/bestaat-niet/');
      expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(missing.body.toString()).toContain('Niet gevonden');
      expect(missing.headers['content-security-policy']).toBe(
        securityHeaders['Content-Security-Policy'],
      );
      await listen(sitePort);
    });
  },
);
