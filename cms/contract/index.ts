/** What others may know of the cms: the shapes of its public API. Pure zod, no Strapi. */
export * from './blocks.ts';
export * from './entries.ts';
export * from './kinds.ts';
export * from './feed.ts';
