// npm run evaluate -- search FILE: one line of JSON on stdout, everything else on stderr.
import { resolve } from 'node:path';
import { prepareCheckout } from './launcher/prepare-checkout.js';
import { refused } from './launcher/refused.js';
import { runAttached } from './launcher/run-attached.js';
import { runCommand } from './launcher/run-command.js';

const [subject, file] = process.argv.slice(2);

await runCommand(async (root, progress) => {
  if (subject === 'matching') {
    return refused('Het beoordelen van expertise-matching komt met de plugin expertise-matching.');
  }
  if (subject !== 'search' || file === undefined) {
    return refused('Gebruik: npm run evaluate -- search BESTAND');
  }
  const prepared = await prepareCheckout(root, progress, { build: false });
  if (prepared.kind !== 'ready') return prepared;
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return runAttached(['search/src/cli.ts', 'evaluate', resolve(from, file)], {
    cwd: root,
    env: process.env,
  });
}, process.stderr);
