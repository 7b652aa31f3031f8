export * from '../src/plugins/search-insights/shared/index.mts';
