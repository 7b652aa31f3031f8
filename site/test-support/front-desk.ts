/** The server of the site with its really built pages, over entries in memory and a fake intake. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind, EntryOf } from '@burgerwerf/cms/contract';
import { queriesOver } from '../src/kinds/testing/queries-over.ts';
import { clientFolder, loadBuiltSite } from '../src/publisher/built-app.ts';
import { DiskFiles } from '../src/publisher/public-files.ts';
import { createRequestListener } from '../src/server/request-listener.ts';
import { submitRoutes } from '../src/submit/submit-routes.ts';
import { aNetwork } from './entries.ts';
import { FakeIntake } from './fake-intake.ts';
import { FakeMatching } from './fake-matching.ts';

export const CMS_ORIGIN = 'https://redactie.netwerk.example';

export interface FrontDeskOptions {
  entries?: { [K in Exclude<Kind, 'network'>]?: EntryOf<K>[] };
  trustedProxies?: readonly string[];
  port?: number;
  clock: () => number;
}

export async function openFrontDesk(options: FrontDeskOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const files = new DiskFiles(folder);
  await files.copyFrom(clientFolder);
  await files.write('/404.html', 'Niet gevonden');
  await files.write('/', 'Home');
  const intake = new FakeIntake();
  const matching = new FakeMatching();
  const log: string[] = [];
  const { queries } = queriesOver({
    network: aNetwork({ name: 'BurgerKrachtCentrale', email: 'info@netwerk.example' }),
    ...options.entries,
  });
  const server = createServer(
    createRequestListener({
      publicFolder: folder,
      files,
      facts: () => ({
        isCmsConnected: true,
        isSearchWorking: true,
        isComplete: true,
        behind: 0,
        progress: { left: 0, secondsLeft: null },
        failedPages: [],
        lastPublishedAt: null,
        lastCheck: null,
      }),
      log: (text) => log.push(text),
      onDemand: submitRoutes({
        settings: {
          cmsUrl: 'http://cms.example',
          publicCmsUrl: new URL(CMS_ORIGIN),
          siteUrl: new URL('https://netwerk.example'),
          trustedProxies: options.trustedProxies ?? ['loopback'],
          secrets: {
            cmsToken: '',
            searchAdminKey: '',
            searchKey: '',
            intakeToken: '',
            formSecret: 'geheim van een proef',
          },
        },
        app: (await loadBuiltSite()).createPublisherApp(),
        queries: () => queries,
        log: (text) => log.push(text),
        clock: options.clock,
        intake,
        matching,
      }),
    }),
  );
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? '') : ''}`;
  return {
    intake,
    matching,
    log,
    base,
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}

export type FrontDesk = Awaited<ReturnType<typeof openFrontDesk>>;
