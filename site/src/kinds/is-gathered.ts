/**
 * Whether a file gathers all of something, so that making it costs more the larger the site is. These
 * come last.
 */
export const isGathered = (path: string): boolean =>
  path.startsWith('/open-data/') || path.startsWith('/sitemap-');
