export const PLUGIN = 'search-insights';
