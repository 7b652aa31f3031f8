// Loaded into every child with --import. A parent that dies by kill -9 cannot say goodbye, but its
// IPC channel closes: then this process stops as if it had been asked to, or is ended if it lingers.
import { isMainThread } from 'node:worker_threads';

const GRACE_MS = 8_000;

if (isMainThread && process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening keeps the channel, and with it the process, alive; a finished child must be able to end.
  process.channel.unref();
}
