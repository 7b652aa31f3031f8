export * from './card.mts';
export * from './combination-question.mts';
export * from './combination-states.mts';
export * from './consent.mts';
export type * from './services.mts';
export * from './site-api.mts';
export * from './states.mts';
