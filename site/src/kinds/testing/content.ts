import {
  schemaByKind,
  type Area,
  type Event,
  type Initiative,
  type Media,
  type Network,
  type NewsFlash,
  type Page,
  type PolicyField,
} from '@burgerwerf/cms/contract';

/** Entries for tests: all that a test does not name is plain and the same. */

export const MOMENT = '2026-05-01T10:00:00.000Z';

const base = (id: string) => ({ id, createdAt: MOMENT, updatedAt: MOMENT });
const published = (id: string) => ({ ...base(id), publishedAt: MOMENT });

export const anInitiative = (id: string, fields: Partial<Initiative> = {}): Initiative =>
  schemaByKind.initiative.parse({
    ...published(id),
    title: `Initiatief ${id}`,
    slug: id,
    summary: 'Buren doen iets samen.',
    date: MOMENT,
    ...fields,
  });

export const aNewsFlash = (id: string, fields: Partial<NewsFlash> = {}): NewsFlash =>
  schemaByKind['news-flash'].parse({
    ...published(id),
    title: `Bericht ${id}`,
    slug: id,
    summary: 'Er is iets gebeurd.',
    date: MOMENT,
    ...fields,
  });

export const anEvent = (id: string, fields: Partial<Event> = {}): Event =>
  schemaByKind.event.parse({
    ...published(id),
    title: `Bijeenkomst ${id}`,
    slug: id,
    summary: 'Kom langs.',
    startsAt: '2026-06-01T18:00:00.000Z',
    ...fields,
  });

export const aPolicyField = (id: string, fields: Partial<PolicyField> = {}): PolicyField =>
  schemaByKind['policy-field'].parse({ ...base(id), name: `Veld ${id}`, slug: id, ...fields });

export const anArea = (id: string, fields: Partial<Area> = {}): Area =>
  schemaByKind.area.parse({ ...base(id), name: `Gebied ${id}`, slug: id, ...fields });

export const aPage = (id: string, fields: Partial<Page> = {}): Page =>
  schemaByKind.page.parse({ ...published(id), title: `Pagina ${id}`, slug: id, ...fields });

export const aNetwork = (fields: Partial<Network> = {}): Network =>
  schemaByKind.network.parse({ ...base('network'), name: 'Het Netwerk', ...fields });

export const aPicture = (id: string, fields: Partial<Media> = {}): Media =>
  schemaByKind.media.parse({
    ...base(id),
    url: `/uploads/${id}.jpg`,
    mime: 'image/jpeg',
    width: 1600,
    height: 1000,
    ...fields,
  });
