/**
 * The Node adapter with a server entry of ours, so that one build serves two needs: the publisher and the
 * pages made on demand both keep the app loaded and have it render single addresses.
 */
import node from '@astrojs/node';
import type { AstroIntegration } from 'astro';

export function publisherAdapter(): AstroIntegration {
  const base = node({ mode: 'middleware' });
  const configDone = base.hooks['astro:config:done'];
  return {
    ...base,
    hooks: {
      ...base.hooks,
      'astro:config:done': (options) =>
        configDone?.({
          ...options,
          setAdapter: (adapter) => {
            options.setAdapter({
              ...adapter,
              serverEntrypoint: new URL('./server-entry.ts', import.meta.url),
            });
          },
        }),
    },
  };
}
