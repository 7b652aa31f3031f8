/**
 * `node src/publish-all.ts --out DIR`: the whole public site of an installation, made from scratch in
 * another folder. The live site is only read.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CmsClient } from './follow/cms-client.ts';
import { clientFolder, loadBuiltSite } from './publisher/built-app.ts';
import { modelFile, publicFolder } from './publisher/open-site.ts';
import { DiskFiles } from './publisher/public-files.ts';
import { publishElsewhere } from './publisher/publish-elsewhere.ts';
import { withLivePictures } from './publisher/with-live-pictures.ts';
import { RenderPool } from './publisher/render-pool.ts';
import { isWorthHelp } from './publisher/worth-help.ts';
import { openReader } from './read-model/database.ts';
import { writeSnapshot } from './read-model/snapshot.ts';
import { readSettings, SettingsError } from './settings/settings.ts';

/** Pages between two lines that say how far it is. */
const EVERY = 1000;

let folder: string | undefined;

const say = (text: string) => process.stderr.write(`${text}\n`);

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  say('Gebruik: npm run publish-all -- --out MAP');
  process.exit(2);
}

try {
  const settings = readSettings(process.env);
  const cms = new CmsClient(settings.cmsUrl, settings.secrets.cmsToken, say);
  const built = await loadBuiltSite();
  const target = new DiskFiles(resolve(values.out));
  await target.copyFrom(clientFolder);
  folder = await mkdtemp(join(tmpdir(), 'publish-all-'));
  const snapshot = join(folder, 'model.db');
  writeSnapshot(openReader(modelFile(settings.dataDir)), snapshot);
  const database = openReader(snapshot);
  const siteUrl = settings.siteUrl.href;
  const helpers = isWorthHelp(database)
    ? new RenderPool({ file: snapshot, siteUrl, publicFolder: target.root }, () => 0)
    : undefined;
  const outcome = await publishElsewhere({
    database,
    ...(helpers ? { helpers } : {}),
    onProgress: (done, total) => {
      if (done % EVERY === 0) say(`${String(done)} van ${String(total)}`);
    },
    target: withLivePictures(target, new DiskFiles(publicFolder(settings.dataDir))),
    app: built.createPublisherApp(),
    siteUrl: settings.siteUrl,
    readOriginal: (source) => cms.readOriginal(source),
    moment: Date.now(),
  });
  for (const path of outcome.failed) say(`Niet gelukt: ${path}`);
  say(`${String(outcome.written.length)} adressen gemaakt in ${target.root}`);
  await helpers?.close();
  process.exitCode = outcome.failed.length > 0 ? 1 : 0;
} catch (error) {
  say(error instanceof SettingsError ? error.message : String(error));
  process.exitCode = 1;
} finally {
  if (folder !== undefined) await rm(folder, { recursive: true });
}
