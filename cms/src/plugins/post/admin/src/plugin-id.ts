export const PLUGIN = 'post';
