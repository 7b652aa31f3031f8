export const PLUGIN = 'publication';
