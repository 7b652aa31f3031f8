/** What the build exports: see publisher-adapter.ts. */
import { createApp } from 'astro/app/entrypoint';

/** The app that renders: a whole page at once, since a page is written and compressed whole. */
export const createPublisherApp = () => createApp({ streaming: false });
