export const PLUGIN = 'expertise-matching';
