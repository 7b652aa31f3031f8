import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formerAddress, uidByKind, type TypeWithPage } from '@burgerwerf/cms/contract';
import { anEvent, anInitiative, aPolicyField } from '../../test-support/entries.ts';
import { openServedModel, type ServedModel } from '../../test-support/served-model.ts';

const INSTANT = '2026-01-05T09:00:00.000Z';

describe('the server at an address where no file stands', () => {
  let site: ServedModel;
  const left = (path: string, type: TypeWithPage, entry: string) => {
    const stamps = { createdAt: INSTANT, updatedAt: INSTANT };
    site.entries.put(
      'former-address',
      formerAddress.parse({ id: path, ...stamps, path, type, entry }),
    );
  };

  beforeAll(async () => {
    site = await openServedModel();
    site.entries.put('initiative', anInitiative({ id: 'i', slug: 'nieuw' }));
    site.entries.put('event', anEvent({ id: 'e', slug: 'later' }));
    site.entries.put('policy-field', aPolicyField({ id: 'p', slug: 'groen-en-water' }));
    left('/initiatieven/oud/', uidByKind.initiative, 'i');
    left('/initiatieven/weg/', uidByKind.initiative, 'weg');
    left('/agenda/eerder/', uidByKind.event, 'e');
    left('/beleidsvelden/groen/', uidByKind['policy-field'], 'p');
    left('/over-ons/', uidByKind.page, 'weg');
    await site.files.write('/initiatieven/nieuw/', '<h1>Nieuw</h1>');
    await site.files.write('/beleidsvelden/groen-en-water/', '<h1>Groen en water</h1>');
    await site.files.write('/beleidsvelden/groen-en-water/pagina/2/', '<h1>Pagina 2</h1>');
  });
  afterAll(() => site.close());

  it.each([
    ['/initiatieven/oud/', '/initiatieven/nieuw/'],
    ['/initiatieven/oud', '/initiatieven/nieuw/'],
    ['/initiatieven/oud/?bron=krant&x=%C3%A9', '/initiatieven/nieuw/?bron=krant&x=%C3%A9'],
    ['/agenda/eerder.ics', '/agenda/later.ics'],
    ['/beleidsvelden/groen/pagina/2/', '/beleidsvelden/groen-en-water/pagina/2/'],
    ['/beleidsvelden/groen/pagina/9/', '/beleidsvelden/groen-en-water/'],
  ])('leads from %s to %s, which no browser keeps', async (from, to) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await site.ask(from, { method });
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(to);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('says that what was there is gone, without a word of what it was', async () => {
    const response = await site.ask('/initiatieven/weg/');
    const page = await response.text();
    expect(response.status).toBe(410);
    expect(page).toContain('Dit initiatief staat niet meer op de site');
    expect(page).toContain('role="search"');
    expect(page).toContain('href="/initiatieven/"');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const other = await site.ask('/over-ons/', { method: 'HEAD' });
    expect(other.status).toBe(410);
    expect(await other.text()).toBe('');
  });

  it('answers 404 where nothing ever stood, and 405 to a form', async () => {
    expect((await site.ask('/initiatieven/nooit/')).status).toBe(404);
    expect((await site.ask('/410/')).status).toBe(404);
    expect((await site.ask('/initiatieven/oud/', { method: 'POST' })).status).toBe(405);
  });

  it('prefers a page that stands there', async () => {
    await site.files.write('/initiatieven/oud/', '<h1>Een ander</h1>');
    expect((await site.ask('/initiatieven/oud/')).status).toBe(200);
    await site.files.remove('/initiatieven/oud/');
    expect((await site.ask('/initiatieven/oud/')).status).toBe(301);
  });
});
