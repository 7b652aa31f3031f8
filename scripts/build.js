// npm run build: builds what is stale, after installing what is missing.
import { prepareCheckout } from './launcher/prepare-checkout.js';
import { runCommand } from './launcher/run-command.js';

await runCommand(async (root, progress) => {
  const prepared = await prepareCheckout(root, progress, { build: true });
  return prepared.kind === 'ready' ? { kind: 'exit', code: 0 } : prepared;
});
