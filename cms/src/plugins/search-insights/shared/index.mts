export * from './countable-words.mts';
export * from './month.mts';
export * from './search-counts.mts';
export * from './synonym-words.mts';
