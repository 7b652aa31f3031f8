/** The server of the site over a model in memory, with the really built pages and a cms that is told what to say. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { answerOldAddresses } from '../src/old-addresses/answer-old-address.ts';
import type { PreviewOutcome } from '../src/preview/preview-port.ts';
import { previewRoutes } from '../src/preview/preview-routes.ts';
import { clientFolder, loadBuiltSite } from '../src/publisher/built-app.ts';
import { DiskFiles } from '../src/publisher/public-files.ts';
import { openDatabase } from '../src/read-model/database.ts';
import { Entries } from '../src/read-model/entries.ts';
import { noRecorder } from '../src/read-model/recorder.ts';
import { createQueries } from '../src/read-model/store-queries.ts';
import { createRequestListener } from '../src/server/request-listener.ts';
import { aNetwork, MOMENT } from './entries.ts';

const siteUrl = new URL('https://netwerk.example');
export const ADMIN_ORIGIN = 'https://redactie.netwerk.example';

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

const drawing = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#7a5' } })
    .png()
    .toBuffer();

export async function openServedModel() {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  const files = new DiskFiles(folder);
  await files.copyFrom(clientFolder);
  await files.write('/404.html', '<h1>Deze pagina is er niet</h1>');
  const entries = new Entries(openDatabase(':memory:'));
  entries.put('network', aNetwork());
  const app = (await loadBuiltSite()).createPublisherApp();
  const log: string[] = [];
  const links = new Map<string, PreviewOutcome>();
  const originals: string[] = [];
  const server = createServer(
    createRequestListener({
      publicFolder: folder,
      files,
      facts: () => facts,
      log: (text) => log.push(text),
      oldAddress: answerOldAddresses({
        entries,
        files,
        app,
        siteUrl,
        queries: () => createQueries(entries, noRecorder, MOMENT),
      }),
      onDemand: previewRoutes({
        previews: { find: (token) => Promise.resolve(links.get(token) ?? { kind: 'unknown' }) },
        entries,
        files,
        app,
        siteUrl,
        readOriginal: (source) => {
          originals.push(source);
          return drawing();
        },
        adminOrigin: ADMIN_ORIGIN,
        clock: () => MOMENT,
      }),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? '') : ''}`;
  return {
    entries,
    files,
    /** Token of a link → what the cms says of it. */
    links,
    /** Addresses of originals that were read. */
    originals,
    log,
    ask: (path: string, init: RequestInit = {}) =>
      fetch(new URL(path, base), { redirect: 'manual', ...init }),
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}

export type ServedModel = Awaited<ReturnType<typeof openServedModel>>;
