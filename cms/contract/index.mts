/** What others may know of the cms: the shapes of its public API. Pure zod, no Strapi. */
export * from './blocks.mts';
export * from './entries.mts';
export * from './kinds.mts';
export * from './feed.mts';
export * from './intake.mts';
export * from './search-insights.mts';
export * from './expertise.mts';
