// Runs a command that knows nothing of its parent, such as npm, so that it and all it starts end with
// the launcher, even one that dies by kill -9: the closed channel tells.
import { spawn } from 'node:child_process';

const GRACE_MS = 3_000;
const [command = '', ...args] = process.argv.slice(2);

const child = spawn(command, args, { stdio: 'inherit' });
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
child.once('exit', (code) => {
  process.exit(code ?? 1);
});

process.once('disconnect', endGroup);
process.once('SIGTERM', endGroup);

function endGroup() {
  // This process leads the group, so its own id names all of it; it outlives the first signal.
  process.on('SIGTERM', () => undefined);
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), GRACE_MS);
}
