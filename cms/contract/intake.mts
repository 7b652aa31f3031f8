export * from '../src/plugins/intake/shared/index.mts';
