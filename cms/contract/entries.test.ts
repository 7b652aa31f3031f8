import { describe, expect, it } from 'vitest';
import { hasPage, kinds, pagePath, schemaByKind, uidByKind } from './index.mts';

const base = {
  id: 'abc',
  createdAt: '2026-01-01T10:00:00.000Z',
  updatedAt: '2026-01-02T10:00:00.000Z',
};
const published = { ...base, publishedAt: '2026-01-03T10:00:00.000Z' };
const titled = { ...published, title: 'Titel', slug: 'titel', summary: 'Kort.' };
const date = '2026-01-03T10:00:00.000Z';
const listed = {
  ...published,
  title: 'Titel',
  slug: 'k7-m3qpa',
  code: 'K7-M3QPA',
  personKind: 'resident',
  since: date,
  until: date,
};

const least = {
  initiative: { ...titled, date },
  'news-flash': { ...titled, date },
  event: { ...titled, startsAt: date },
  page: { ...published, title: 'Titel', slug: 'titel' },
  'policy-field': { ...base, name: 'Groen', slug: 'groen' },
  area: { ...base, name: 'Oost', slug: 'oost' },
  network: { ...base, name: 'Proefdorp' },
  media: { ...base, url: '/uploads/x.jpg', mime: 'image/jpeg' },
  'former-address': { ...base, path: '/oud/', type: uidByKind.page, entry: 'abc' },
  synonym: { ...base, words: 'tuin, hof' },
  combination: { ...published, title: 'Titel', slug: 'titel', date },
  theme: { ...base, name: 'Groen', key: 'groen' },
  offer: { ...listed, text: 'Ik snoei bomen.' },
  request: { ...listed, needs: [{ text: 'Wie snoeit onze bomen?' }] },
};

describe.each(kinds)('an entry of the kind %s', (kind) => {
  const schema = schemaByKind[kind];

  it('needs no more than its least fields; what is left out is empty', () => {
    const entry = schema.parse(least[kind]);
    expect(entry).toMatchObject(least[kind]);
    expect(Object.values(entry)).not.toContain(undefined);
  });

  it('loses fields that the contract does not know', () => {
    expect(schema.parse({ ...least[kind], contactPerson: 'geheim' })).not.toHaveProperty(
      'contactPerson',
    );
  });

  it.each(Object.keys(base))('is refused without %s', (name) => {
    expect(schema.safeParse({ ...least[kind], [name]: undefined }).success).toBe(false);
  });

  it('is refused with a date that is none', () => {
    expect(schema.safeParse({ ...least[kind], updatedAt: 'gisteren' }).success).toBe(false);
  });
});

describe('an initiative', () => {
  const { initiative } = schemaByKind;

  it('may have any part of a plan', () => {
    const plan = { preparation: [{ step: 'Grond huren', done: null }] };
    expect(initiative.parse({ ...least.initiative, plan }).plan).toEqual({
      locations: null,
      preparation: [{ step: 'Grond huren', done: null }],
      execution: null,
      benefits: null,
      stillNeeded: null,
      furtherOptions: null,
    });
  });

  it('is refused with a stage that is not one', () => {
    expect(initiative.safeParse({ ...least.initiative, stage: 'loopt' }).success).toBe(false);
  });
});

describe('the address of an entry', () => {
  it('is there for the kinds that have a page, and ends with a slash', () => {
    const paths = kinds.flatMap((kind) => {
      const uid = uidByKind[kind];
      return hasPage(uid) ? [pagePath(uid, 'x')] : [];
    });
    expect(paths).toEqual([
      '/initiatieven/x/',
      '/nieuws/x/',
      '/agenda/x/',
      '/beleidsvelden/x/',
      '/gebieden/x/',
      '/x/',
      '/expertise/combinaties/x/',
      '/expertise/aangeboden/x/',
      '/expertise/gevraagd/x/',
    ]);
  });

  it('is not there for the network, a file or another type', () => {
    for (const uid of [
      uidByKind.network,
      uidByKind.media,
      uidByKind.theme,
      'admin::user',
      'toString',
    ]) {
      expect(hasPage(uid), uid).toBe(false);
    }
  });
});
