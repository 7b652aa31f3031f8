import { join } from 'node:path';
import { lastLines, openLog } from './log-file.js';
import { listParts } from './parts.js';
import { describeReady } from './ready-text.js';
import { supervise } from './supervise.js';
import { waitUntilReady } from './wait-until-ready.js';

/**
 * Starts every part, says when all of it works, and keeps it running until asked to stop.
 * @param {import('./settings.js').Settings} settings
 * @param {import('./progress.js').Progress} progress
 * @param {AbortController} stop
 * @returns {Promise<number>} the exit code
 */
export async function runParts(settings, progress, stop) {
  let exitCode = 0;
  let isReady = false;
  let telling = '';
  progress.begin('Starten');
  const parts = listParts(settings, process.env);
  const supervised = parts.map((part) => {
    const log = openLog(join(settings.dataDir, 'logs', `${part.name}.log`));
    return {
      name: part.name,
      ...supervise(part, {
        output: log.append,
        message(message) {
          const text = progressIn(message);
          if (text === undefined || isReady) return;
          telling = part.name;
          progress.detail(text);
        },
        restarting(cause) {
          progress.say(`${part.name} is gestopt (${cause}) en wordt opnieuw gestart.`);
        },
        gaveUp(cause) {
          exitCode = 1;
          progress.clear();
          process.stderr.write(
            `${part.name} stopt steeds meteen weer (${cause}). Het einde van ${log.file}:\n${lastLines(log.file, 15)}\n`,
          );
          stop.abort();
        },
      }),
    };
  });

  await waitUntilReady(parts, stop.signal, (waitingFor) => {
    // A part that tells how far it is says more than its name.
    if (waitingFor.includes(telling)) return;
    progress.detail(`wacht op ${waitingFor.join(' en ')}`);
  });
  if (!stop.signal.aborted) {
    isReady = true;
    progress.done();
    progress.say(describeReady(settings));
  }
  await aborted(stop.signal);

  progress.begin('Stoppen');
  /** @param {typeof supervised} some */
  const stopAll = (some) =>
    Promise.all(some.map(async (part) => ({ name: part.name, ending: await part.stop() })));
  // The site goes first: it still hands on to the cms what it counted.
  const endings = [
    ...(await stopAll(supervised.filter(({ name }) => name === 'site'))),
    ...(await stopAll(supervised.filter(({ name }) => name !== 'site'))),
  ];
  progress.clear();
  for (const { name, ending } of endings) {
    if (ending === 'killed') progress.say(`${name} stopte niet op tijd en is afgebroken.`);
  }
  return exitCode;
}

/**
 * @param {unknown} message
 * @returns {string | undefined}
 */
function progressIn(message) {
  if (typeof message !== 'object' || message === null || !('progress' in message)) return undefined;
  return typeof message.progress === 'string' ? message.progress : undefined;
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else {
      signal.addEventListener('abort', () => {
        resolve();
      });
      // The parts' own channels keep the process alive; between two lives of a part nothing else does.
      const alive = setInterval(() => undefined, 60_000);
      signal.addEventListener('abort', () => {
        clearInterval(alive);
      });
    }
  });
}
