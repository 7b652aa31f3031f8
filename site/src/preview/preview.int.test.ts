import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uidByKind } from '@burgerwerf/cms/contract';
import {
  anEvent,
  anInitiative,
  aNewsFlash,
  aPage,
  aPicture,
  aPolicyField,
  MOMENT,
} from '../../test-support/entries.ts';
import {
  ADMIN_ORIGIN,
  openServedModel,
  type ServedModel,
} from '../../test-support/served-model.ts';

const EXPIRES = new Date(MOMENT + 60 * 60 * 1000).toISOString();
const EDIT = `${ADMIN_ORIGIN}/admin/content-manager/collection-types/x/1`;

describe('a preview on the site', () => {
  let site: ServedModel;

  beforeAll(async () => {
    site = await openServedModel();
    site.entries.put('policy-field', aPolicyField({ id: 'groen', name: 'Groen' }));
    site.entries.put('media', aPicture({ id: 'foto' }));
    site.entries.put(
      'initiative',
      anInitiative({ id: 'i', title: 'Moestuin', policyFields: ['groen'] }),
    );
  });
  afterAll(() => site.close());
  beforeEach(() => {
    site.originals.length = 0;
  });

  /** The link that the cms gives to an entry. */
  function link(
    token: string,
    type: string,
    entry: object,
    status: 'draft' | 'published' = 'draft',
  ) {
    site.links.set(token, {
      kind: 'found',
      preview: { type, status, entry: { ...entry }, editUrl: EDIT, expiresAt: EXPIRES },
    });
    return `/voorbeeld/${token}/`;
  }

  const draft = anInitiative({
    id: 'nieuw',
    title: 'Boomgaard',
    summary: 'Appels voor iedereen.',
    policyFields: ['groen'],
    picture: 'foto',
  });

  it('is the page of the site itself, with its related entries and a bar that says what it is', async () => {
    const response = await site.ask(link('t', uidByKind.initiative, draft));
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<h1 class="nl-heading nl-heading--level-1">Boomgaard</h1>');
    expect(page).toContain('Appels voor iedereen.');
    expect(page).toContain('href="/beleidsvelden/groen/"');
    expect(page).toContain('Moestuin');
    expect(page).toContain('Voorbeeld van een concept – nog niet op de site');
    expect(page).toContain(`href="${EDIT}"`);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it.each([
    ['a news flash', uidByKind['news-flash'], aNewsFlash({ id: 'n', title: 'Vers nieuws' })],
    ['an event', uidByKind.event, anEvent({ id: 'e', title: 'Oogstfeest' })],
    ['a page', uidByKind.page, aPage({ id: 'p', title: 'Over ons', menu: 'main' })],
    ['a policy field', uidByKind['policy-field'], aPolicyField({ id: 'f', name: 'Water' })],
  ])('shows %s that is on the site nowhere', async (_, type, entry) => {
    const response = await site.ask(link('soort', type, entry, 'published'));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('title' in entry ? entry.title : entry.name);
  });

  it('is kept by no cache, found by no robot and shown in no frame but that of the admin', async () => {
    const { headers } = await site.ask(link('t', uidByKind.initiative, draft));
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${ADMIN_ORIGIN}`);
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('content-encoding')).toBeNull();
  });

  it('leaves nothing behind in the model or among the files', async () => {
    const before = await site.files.list();
    await site.ask(link('t', uidByKind.initiative, draft));
    expect(site.entries.get('initiative', 'nieuw')).toBeNull();
    expect(await site.files.list()).toEqual(before);
  });

  it('shows pictures that are on no page below its own link, and makes them for who asks', async () => {
    const path = link('beeld', uidByKind.initiative, draft);
    const page = await (await site.ask(path)).text();
    const own = [...page.matchAll(/\/voorbeeld\/beeld\/beeld\/[\w-]+\.(avif|webp|jpg)/g)];
    const [first] = own.map(([address]) => address);
    expect(first).toBeDefined();
    expect(page).not.toMatch(/["' ](https:\/\/netwerk\.example)?\/media\//);

    const picture = await site.ask(first ?? '');
    expect(picture.status).toBe(200);
    expect(picture.headers.get('content-type')).toMatch(/^image\//);
    expect(picture.headers.get('cache-control')).toMatch(/^private/);
    expect((await picture.bytes()).length).toBeGreaterThan(100);
    expect(site.originals).toEqual(['/uploads/foto.png']);

    const name = first?.split('/').at(-1) ?? '';
    expect((await site.ask(`/media/${name}`)).status).toBe(404);
    expect((await site.ask(`/voorbeeld/beeld/beeld/0${name}`)).status).toBe(404);
    expect((await site.ask(`/voorbeeld/verzonnen/beeld/${name}`)).status).toBe(404);
  });

  it('asks for its link again when it is not known any more which pictures it shows', async () => {
    const page = await (await site.ask(link('een', uidByKind.initiative, draft))).text();
    const name = /\/voorbeeld\/een\/beeld\/([\w.-]+)/.exec(page)?.[1] ?? '';
    link('twee', uidByKind.initiative, draft);
    expect((await site.ask(`/voorbeeld/twee/beeld/${name}`)).status).toBe(200);
  });

  it('shows pictures that are on the site already from there', async () => {
    const page = await (await site.ask(link('een', uidByKind.initiative, draft))).text();
    const name = /\/voorbeeld\/een\/beeld\/([\w-]+\.avif)/.exec(page)?.[1] ?? '';
    await site.files.write(`/media/${name}`, 'al gemaakt');
    const again = await (await site.ask('/voorbeeld/een/')).text();
    expect(again).toContain(`/media/${name}`);
    expect(again).not.toContain(`/voorbeeld/een/beeld/${name}`);
    await site.files.remove(`/media/${name}`);
  });

  it('says what is missing of a draft that cannot be a page yet', async () => {
    const { title, summary, ...rest } = draft;
    const incomplete = { ...rest, title: null, summary: null, startYear: null };
    const response = await site.ask(link('half', uidByKind.initiative, incomplete));
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('titel, samenvatting');
    expect(page).not.toContain(title);
    expect(page).not.toContain(summary);
  });

  it.each([
    ['expired', 410, 'Deze link is verlopen'],
    ['unknown', 404, 'Dit voorbeeld is er niet'],
    ['unavailable', 503, 'Het voorbeeld is nu niet te maken'],
  ] as const)('says so when its link is %s', async (kind, status, text) => {
    site.links.set('anders', { kind });
    const response = await site.ask('/voorbeeld/anders/');
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
    expect(response.headers.get('content-security-policy')).toContain(ADMIN_ORIGIN);
  });

  it('answers HEAD without a page', async () => {
    const response = await site.ask(link('t', uidByKind.initiative, draft), { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
