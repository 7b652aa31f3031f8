import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { CmsClient } from '../follow/cms-client.ts';
import { Follower } from '../follow/follower.ts';
import { BackgroundWork } from '../publisher/background-work.ts';
import { buildId, clientFolder, loadBuiltSite } from '../publisher/built-app.ts';
import { modelFile, openSite, publicFolder } from '../publisher/open-site.ts';
import { listFiles } from '../publisher/public-files.ts';
import { removeStrays } from '../publisher/remove-strays.ts';
import { MeilisearchIndex } from '../publisher/search-index.ts';
import { MODEL_VERSION, openReader } from '../read-model/database.ts';
import { Entries } from '../read-model/entries.ts';
import { noRecorder } from '../read-model/recorder.ts';
import { createQueries } from '../read-model/store-queries.ts';
import { createCmsPreviews } from '../preview/cms-previews.ts';
import { previewRoutes } from '../preview/preview-routes.ts';
import { answerOldAddresses } from '../old-addresses/answer-old-address.ts';
import { createCmsReports } from '../report/cms-reports.ts';
import { Reporter } from '../report/reporter.ts';
import { siteReport } from '../report/site-report.ts';
import { createCmsCounts } from '../search-counts/cms-counts.ts';
import { SearchCounter } from '../search-counts/search-counter.ts';
import { createMeilisearchPort } from '../search-page/meilisearch-port.ts';
import type { Settings } from '../settings/settings.ts';
import { submitRoutes } from '../submit/submit-routes.ts';
import type { Facts } from './health.ts';
import { createRequestListener } from './request-listener.ts';
import { SearchKeeper } from './search-keeper.ts';
import { searchRoute } from './search-route.ts';
import { readLastCheck, startNightWatch } from './night-watch.ts';
import { startTimekeeper } from './timekeeper.ts';

export interface RunningSite {
  stop(): Promise<void>;
}

/** Milliseconds. */
const LONGEST_GOODBYE = 2000;
/** Of the server itself; a form has a shorter time of its own, with a page that says so. */
const LONGEST_HEADERS = 15_000;
const LONGEST_REQUEST = 150_000;

const log = (text: string) => {
  process.stdout.write(`${new Date().toISOString()} ${text}\n`);
};

/** Resolves when the site listens; publishing goes on by itself. */
export async function startSite(settings: Settings): Promise<RunningSite> {
  const { dataDir, siteUrl, secrets } = settings;
  const built = await loadBuiltSite();
  const cms = new CmsClient(settings.cmsUrl, secrets.cmsToken, log);
  const index = new MeilisearchIndex(settings.searchUrl, secrets.searchAdminKey);
  const site = openSite({
    dataDir,
    siteUrl,
    app: built.createPublisherApp(),
    index,
    readOriginal: (source) => cms.readOriginal(source),
    clock: Date.now,
  });
  await site.files.copyFrom(clientFolder);
  await republishAfterChange();
  // What a crash left half done is made right before anything else.
  if (!site.publisher.isUnlisted()) await site.publisher.recover();

  let lastPublishedAt: string | null = site.state.get('last-published-at');
  const searchKeeper = new SearchKeeper(site.searchSync, site.registry, log);
  const follower = new Follower({
    cms,
    publisher: site.publisher,
    state: site.state,
    modelVersion: MODEL_VERSION,
    onPublished: () => {
      lastPublishedAt = new Date().toISOString();
      site.state.set('last-published-at', lastPublishedAt);
      searchKeeper.wake();
      background.wake();
      reporter.wake();
    },
    log,
  });
  const background = new BackgroundWork({
    publisher: site.publisher,
    clock: Date.now,
    onPublished: () => {
      searchKeeper.wake();
      reporter.wake();
    },
    // Whoever started this process may want to show it.
    onProgress: (done, total) => process.send?.({ progress: `Pagina’s: ${done} van ${total}` }),
    onComplete: async () => removeStrays(site.files, site.registry, await listFiles(clientFolder)),
    log,
  });
  const timekeeper = startTimekeeper(site, () => {
    background.wake();
  });

  const nightWatch = startNightWatch({
    site,
    log,
    onHealed: () => {
      searchKeeper.wake();
      background.wake();
    },
  });

  const facts = (): Facts => ({
    isCmsConnected: follower.isConnected(),
    isSearchWorking: searchKeeper.isWorking(),
    isComplete: !site.publisher.isIncomplete(),
    behind: follower.behind() + site.searchSync.pending() + site.publisher.left(),
    progress: background.progress(),
    failedPages: site.registry.failed(),
    lastPublishedAt,
    lastCheck: readLastCheck(site),
  });
  const reporter = new Reporter({
    read: () => siteReport(facts(), (path) => site.files.has(path)),
    send: createCmsReports({ base: settings.cmsUrl, token: secrets.intakeToken }),
    clock: Date.now,
  });

  const searchCounter = new SearchCounter({
    send: createCmsCounts({ base: settings.cmsUrl, token: secrets.intakeToken }),
    clock: Date.now,
    newId: randomUUID,
    log,
  });

  // On-demand pages read through a connection of their own: they see what is committed.
  const reader = new Entries(openReader(modelFile(dataDir)), false);
  const queries = () => createQueries(reader, noRecorder, Date.now());
  const search = createMeilisearchPort({ host: settings.searchUrl, apiKey: secrets.searchKey });
  const onDemandApp = built.createPublisherApp();
  const server = createServer(
    createRequestListener({
      publicFolder: publicFolder(dataDir),
      files: site.files,
      log,
      facts,
      oldAddress: answerOldAddresses({
        entries: reader,
        files: site.files,
        app: onDemandApp,
        queries,
        siteUrl,
      }),
      onDemand: [
        searchRoute({
          app: onDemandApp,
          queries,
          siteUrl,
          search,
          onSearched: (page, headers) => {
            searchCounter.count(page, headers);
          },
        }),
        ...previewRoutes({
          previews: createCmsPreviews({ base: settings.cmsUrl, token: secrets.cmsToken, log }),
          entries: reader,
          files: site.files,
          app: onDemandApp,
          readOriginal: (source) => cms.readOriginal(source),
          siteUrl,
          adminOrigin: settings.publicCmsUrl.origin,
          clock: Date.now,
        }),
        ...submitRoutes({
          settings,
          app: onDemandApp,
          queries,
          log,
          clock: Date.now,
        }),
      ],
    }),
  );
  server.headersTimeout = LONGEST_HEADERS;
  server.requestTimeout = LONGEST_REQUEST;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  reporter.start();
  searchCounter.start();
  const following = Promise.all([follower.run(), background.run(), searchKeeper.run()]);

  return {
    async stop() {
      follower.stop();
      background.stop();
      searchKeeper.stop();
      timekeeper.stop();
      nightWatch.stop();
      reporter.stop();
      server.close();
      server.closeAllConnections();
      // A publication that is not done in this time is broken off: it is followed again at the next start.
      await Promise.race([Promise.all([following, searchCounter.stop()]), pause(LONGEST_GOODBYE)]);
      await site.helpers.close();
    },
  };

  /** Other templates or another address of the site: every page is made again. */
  async function republishAfterChange(): Promise<void> {
    const edition = `${await buildId()} ${siteUrl.href}`;
    if (site.state.get('edition') === edition) return;
    site.state.set('incomplete', 'yes');
    site.state.set('edition', edition);
    // With a model this needs no cms.
    if (site.state.position()) await site.publisher.publishAll();
  }
}
