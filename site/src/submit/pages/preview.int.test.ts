import { describe, expect, it } from 'vitest';
import { anInitiative, anOffer } from '../../../test-support/entries.ts';
import { photoIdOf, PREVIEW_TOKEN, STATUS_TOKEN } from '../../../test-support/fake-intake.ts';
import { CMS_ORIGIN } from '../../../test-support/front-desk.ts';
import { useInitiativeDesk } from '../../../test-support/initiative-desk.ts';
import { EVIL, tagsOf } from '../../../test-support/visitors.ts';

const { desk, get } = useInitiativeDesk();
const STATUS = `/aanmelden/status/${STATUS_TOKEN}/`;

describe('a submission before it is placed', () => {
  it('is shown as its page, in a frame of the admin only', async () => {
    desk().intake.previewed = anInitiative({ id: 'tuin', title: EVIL, area: 'wijk' });
    const response = await get(`/aanmelden/voorbeeld/${PREVIEW_TOKEN}/`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain(
      `frame-ancestors ${CMS_ORIGIN}`,
    );
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(html).toContain('Voorbeeld: dit staat nog niet op de site.');
    expect(html).toContain(`/aanmelden/foto/${photoIdOf(1)}/`);
    expect(html).toContain('De Wijk');
    expect(tagsOf(html)).not.toContain('<script>alert');
    const elsewhere = await get(STATUS);
    expect(elsewhere.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('is shown as the page of an offer, which is on the site under no address', async () => {
    desk().intake.previewedKind = 'offer';
    desk().intake.previewed = anOffer({ id: 'hulp', title: EVIL, area: 'wijk' });
    const html = await (await get(`/aanmelden/voorbeeld/${PREVIEW_TOKEN}/`)).text();
    expect(html).toContain('Voorbeeld: dit staat nog niet op de site.');
    expect(html).toContain('De Wijk');
    expect(html).not.toContain('rel="canonical"');
    expect(tagsOf(html)).not.toContain('<script>alert');
  });
});
