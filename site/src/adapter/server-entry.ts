/** What the build exports: see publisher-adapter.ts. */
import { createApp } from 'astro/app/entrypoint';

/** The app that renders: a whole page at once, since a page is written and compressed whole. */
export function createPublisherApp() {
  const app = createApp({ streaming: false });
  // Node looks a module up anew at each import, which would be a tenth of the cost of a page.
  const { pageMap } = app.manifest;
  for (const [name, load] of pageMap ?? []) pageMap?.set(name, once(load));
  return app;
}

function once<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => (loaded ??= load());
}
