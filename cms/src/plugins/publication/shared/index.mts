export * from './feed.mts';
export * from './page-path.mts';
