// npm run publish-all -- --out DIR: renders the whole public site of a running installation into DIR.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteEnvironment } from './launcher/parts.js';
import { prepareCheckout } from './launcher/prepare-checkout.js';
import { refused } from './launcher/refused.js';
import { runAttached } from './launcher/run-attached.js';
import { runCommand } from './launcher/run-command.js';
import { readSettings } from './launcher/settings.js';

await runCommand(async (root, progress) => {
  const { values } = parseArgs({ options: { out: { type: 'string' } }, strict: false });
  if (typeof values.out !== 'string') return refused('Gebruik: npm run publish-all -- --out MAP');
  const read = readSettings(process.env, root);
  if (read.kind === 'refused') return read;
  const prepared = await prepareCheckout(root, progress, { build: true });
  if (prepared.kind !== 'ready') return prepared;
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return runAttached(['src/publish-all.ts', '--out', resolve(from, values.out)], {
    cwd: join(root, 'site'),
    env: siteEnvironment(read.settings, process.env),
  });
});
