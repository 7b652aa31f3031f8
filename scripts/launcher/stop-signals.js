const PARENT_LOOK_MS = 1_000;

/**
 * A controller that aborts once this process is asked to stop: by Ctrl-C, by a signal, or because
 * the npm that ran it is gone (a killed npm passes nothing on).
 * @returns {AbortController}
 */
export function stopOnSignals() {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  // Ctrl-C arrives twice under npm, so a repeated signal asks for nothing more.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, PARENT_LOOK_MS).unref();
  }
  return controller;
}
