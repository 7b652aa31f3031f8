export * from './consent.mts';
export * from './initiative-form.mts';
export * from './states.mts';
export * from './submission-api.mts';
export * from './text.mts';
