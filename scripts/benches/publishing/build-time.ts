import { spawn } from 'node:child_process';

const SAY_MEMORY = new URL('./say-memory.js', import.meta.url).href;

export interface BuildTimes {
  /** Seconds. */
  cold: number;
  oneChange: number;
  /** Most memory held by the building process, in MiB. */
  memoryMiB: number;
}

/** Runs a command to its end. @throws with what it said when it fails */
export function timed(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<{ seconds: number; memoryMiB: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', SAY_MEMORY, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said = `${said}${text.toString()}`.slice(-4000);
      });
    }
    child.once('exit', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const memoryMiB = Number(/most memory (\d+)/.exec(said)?.[1] ?? 0);
      if (code === 0) resolve({ seconds, memoryMiB });
      else reject(new Error(`${args.join(' ')} failed:\n${said}`));
    });
  });
}
