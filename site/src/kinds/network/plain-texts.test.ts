import { describe, expect, it } from 'vitest';
import { aNetwork } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { robotsText, securityText } from './plain-texts.ts';

const siteUrl = new URL('https://netwerk.example/');

describe('texts for machines', () => {
  it('keep robots out of combinations of filters, and show them the sitemap', () => {
    expect(robotsText(siteUrl)).toBe(
      'User-agent: *\nDisallow: /zoeken/?\n\nSitemap: https://netwerk.example/sitemap-index.xml\n',
    );
  });

  it('say where to report a weak spot, for a year after the last change of the settings', () => {
    const network = aNetwork({
      email: 'info@netwerk.example',
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
    const text = securityText(queriesOver({ network }).queries, siteUrl);
    expect(text).toContain('Contact: mailto:info@netwerk.example\n');
    expect(text).toContain('Expires: 2027-01-01T00:00:00.000Z\n');
  });

  it('point to the site when the network has no address', () => {
    const text = securityText(queriesOver({}).queries, siteUrl);
    expect(text).toContain('Contact: https://netwerk.example/\n');
  });
});
