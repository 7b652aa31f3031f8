export * from './feed.ts';
export * from './page-path.ts';
