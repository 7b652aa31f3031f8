export * from '../src/plugins/publication/shared/index.mts';
