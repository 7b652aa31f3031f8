export * from './letters.mts';
export type * from './services.mts';
