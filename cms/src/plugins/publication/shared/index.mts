export * from './feed.mts';
export * from './page-path.mts';
export * from './preview.mts';
export * from './services.mts';
