import type { Queries } from '../../read-model/queries.ts';
import { SEARCH_PATH } from '../../search-page/search-address.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** What robots may visit: everything but endless combinations of filters. */
export const robotsText = (siteUrl: URL): string =>
  [
    'User-agent: *',
    `Disallow: ${SEARCH_PATH}?`,
    '',
    `Sitemap: ${new URL('/sitemap-index.xml', siteUrl).href}`,
    '',
  ].join('\n');

/**
 * Where to report a weak spot (RFC 9116). It is valid for a year from the last time that the network
 * looked at its own settings, never from the moment of writing: two publications must be equal.
 */
export function securityText(queries: Queries, siteUrl: URL): string {
  const { email, updatedAt } = queries.network();
  const expires = new Date(Date.parse(updatedAt) + YEAR).toISOString();
  return [
    `Contact: ${email === null ? siteUrl.href : `mailto:${email}`}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', siteUrl).href}`,
    '',
  ].join('\n');
}
