/** What the build exports: see publisher-adapter.ts. */
import { createApp } from 'astro/app/entrypoint';

export { handler } from '@astrojs/node/server.js';

/** The app for the publisher: a whole page at once, since a page is written whole. */
export const createPublisherApp = () => createApp({ streaming: false });
