// npm run evaluate -- search|matching FILE: one line of JSON on stdout, everything else on stderr.
import { resolve } from 'node:path';
import { prepareCheckout } from './launcher/prepare-checkout.js';
import { refused } from './launcher/refused.js';
import { runAttached } from './launcher/run-attached.js';
import { runCommand } from './launcher/run-command.js';

const [subject, file] = process.argv.slice(2);

const PROGRAMS = new Map([
  ['search', 'search/src/cli.ts'],
  ['matching', 'matching/src/cli.ts'],
]);

await runCommand(async (root, progress) => {
  const program = PROGRAMS.get(subject ?? '');
  if (program === undefined || file === undefined) {
    return refused('Gebruik: npm run evaluate -- search BESTAND, of -- matching BESTAND');
  }
  const prepared = await prepareCheckout(root, progress, { build: false });
  if (prepared.kind !== 'ready') return prepared;
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return runAttached([program, 'evaluate', resolve(from, file)], {
    cwd: root,
    env: process.env,
  });
}, process.stderr);
