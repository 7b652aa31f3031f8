import { defineConfig } from 'astro/config';
import { publisherAdapter } from './src/adapter/publisher-adapter.ts';

export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  adapter: publisherAdapter(),
  // One strict Content-Security-Policy for the whole site: no inline styles, no inline scripts.
  build: { inlineStylesheets: 'never', assets: 'assets', format: 'directory' },
  // Without this @astrojs/node turns on file sessions.
  session: false,
  // The server looks at the origin of forms itself (server/visits/own-origin.ts): Astro would compare
  // it with an address that it makes up, and refuse every form behind a proxy that ends TLS.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
