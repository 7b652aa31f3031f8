export * from '../src/plugins/publication/shared/index.ts';
