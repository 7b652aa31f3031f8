/**
 * `node src/publish-all.ts --out DIR`: the whole public site of an installation, made from scratch in
 * another folder. The live site is only read.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CmsClient } from './follow/cms-client.ts';
import { clientFolder, loadBuiltSite } from './publisher/built-app.ts';
import { modelFile, publicFolder } from './publisher/open-site.ts';
import { DiskFiles } from './publisher/public-files.ts';
import { publishElsewhere } from './publisher/publish-elsewhere.ts';
import { withLivePictures } from './publisher/with-live-pictures.ts';
import { openDatabase } from './read-model/database.ts';
import { readSettings, SettingsError } from './settings/settings.ts';

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
  const outcome = await publishElsewhere({
    database: openDatabase(modelFile(settings.dataDir)),
    target: withLivePictures(target, new DiskFiles(publicFolder(settings.dataDir))),
    app: built.createPublisherApp(),
    siteUrl: settings.siteUrl,
    readOriginal: (source) => cms.readOriginal(source),
    moment: Date.now(),
  });
  for (const path of outcome.failed) say(`Niet gelukt: ${path}`);
  say(`${outcome.written.length} adressen gemaakt in ${target.root}`);
  process.exit(outcome.failed.length > 0 ? 1 : 0);
} catch (error) {
  say(error instanceof SettingsError ? error.message : String(error));
  process.exit(1);
}
