// npm run bench [-- NAME …]: runs the benchmarks, or the named ones.
import { prepareCheckout } from './launcher/prepare-checkout.js';
import { runAttached } from './launcher/run-attached.js';
import { runCommand } from './launcher/run-command.js';

await runCommand(async (root, progress) => {
  const prepared = await prepareCheckout(root, progress, { build: true });
  if (prepared.kind !== 'ready') return prepared;
  return runAttached(['scripts/benches/run.ts', ...process.argv.slice(2)], {
    cwd: root,
    env: process.env,
  });
});
