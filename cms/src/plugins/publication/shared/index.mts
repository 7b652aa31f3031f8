export * from './feed.mts';
export * from './page-path.mts';
export * from './preview.mts';
export * from './report.mts';
export * from './services.mts';
