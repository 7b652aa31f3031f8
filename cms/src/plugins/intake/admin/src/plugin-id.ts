export const PLUGIN = 'intake';
