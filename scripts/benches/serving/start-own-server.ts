import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const message = z.object({ port: z.number() });

/** A process of its own, as the site is. */
export async function startOwnServer(
  folder: string,
): Promise<{ url: string; pid: number; stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'own-server.ts'), [folder]);
  const { port } = message.parse(
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => {
        reject(new Error('The server has ended'));
      });
    }),
  );
  const url = `http://127.0.0.1:${String(port)}`;
  return { url, pid: child.pid ?? 0, stop: () => child.kill() };
}
