/** Builders of entries: what a test does not name has a sensible value. */
import {
  area,
  combination,
  event,
  initiative,
  media,
  network,
  newsFlash,
  offer,
  page,
  policyField,
  request,
  synonym,
  theme,
  type Area,
  type Combination,
  type Event,
  type Initiative,
  type Media,
  type Network,
  type NewsFlash,
  type Offer,
  type Page,
  type PolicyField,
  type Request,
  type Synonym,
  type Theme,
} from '@burgerwerf/cms/contract';

/** The moment at which tests happen. */
export const MOMENT = Date.parse('2026-03-14T12:00:00.000Z');

const INSTANT = '2026-01-05T09:00:00.000Z';
const stamps = { createdAt: INSTANT, updatedAt: INSTANT };
const published = { ...stamps, publishedAt: INSTANT };

export const paragraph = (text: string) => [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
];

export const aNetwork = (fields: Partial<Network> = {}): Network =>
  network.parse({ id: 'network', ...stamps, name: 'Het Netwerk', region: 'Overal', ...fields });

export const anInitiative = (fields: Partial<Initiative> & { id: string }): Initiative =>
  initiative.parse({
    ...published,
    title: `Initiatief ${fields.id}`,
    slug: fields.id,
    summary: `Samenvatting van ${fields.id}.`,
    date: INSTANT,
    ...fields,
  });

export const aNewsFlash = (fields: Partial<NewsFlash> & { id: string }): NewsFlash =>
  newsFlash.parse({
    ...published,
    title: `Nieuws ${fields.id}`,
    slug: fields.id,
    summary: `Samenvatting van ${fields.id}.`,
    date: INSTANT,
    ...fields,
  });

export const anEvent = (fields: Partial<Event> & { id: string }): Event =>
  event.parse({
    ...published,
    title: `Activiteit ${fields.id}`,
    slug: fields.id,
    summary: `Samenvatting van ${fields.id}.`,
    startsAt: '2026-04-01T18:00:00.000Z',
    ...fields,
  });

export const aPolicyField = (fields: Partial<PolicyField> & { id: string }): PolicyField =>
  policyField.parse({
    ...stamps,
    name: `Beleidsveld ${fields.id}`,
    slug: fields.id,
    group: 'social',
    ...fields,
  });

export const anArea = (fields: Partial<Area> & { id: string }): Area =>
  area.parse({
    ...stamps,
    name: `Gebied ${fields.id}`,
    slug: fields.id,
    kind: 'neighbourhood',
    ...fields,
  });

export const aPage = (fields: Partial<Page> & { id: string }): Page =>
  page.parse({ ...published, title: `Pagina ${fields.id}`, slug: fields.id, ...fields });

export const aPicture = (fields: Partial<Media> & { id: string }): Media =>
  media.parse({
    ...stamps,
    url: `/uploads/${fields.id}.png`,
    mime: 'image/png',
    width: 600,
    height: 400,
    alternativeText: `Tekening ${fields.id}`,
    ...fields,
  });

export const aSynonym = (fields: Partial<Synonym> & { id: string }): Synonym =>
  synonym.parse({ ...stamps, words: `woord ${fields.id}, ander woord ${fields.id}`, ...fields });

export const aTheme = (fields: Partial<Theme> & { id: string }): Theme =>
  theme.parse({ ...stamps, name: `Thema ${fields.id}`, key: fields.id, ...fields });

/** A concept that somebody chose. */
export const aTag = (theme: string, label = `Begrip van ${theme}`) => ({
  key: `${theme}-een`,
  label,
  theme,
  themeName: `Thema ${theme}`,
});

const listed = {
  ...published,
  personKind: 'resident',
  since: INSTANT,
  until: '2027-01-05T09:00:00.000Z',
};

export const anOffer = (fields: Partial<Offer> & { id: string }): Offer =>
  offer.parse({
    ...listed,
    title: `Aanbod ${fields.id}`,
    slug: fields.id,
    code: fields.id.toUpperCase(),
    text: `Dit kan ${fields.id}.`,
    ...fields,
  });

export const aRequest = (fields: Partial<Request> & { id: string }): Request =>
  request.parse({
    ...listed,
    title: `Vraag ${fields.id}`,
    slug: fields.id,
    code: fields.id.toUpperCase(),
    needs: [{ text: `Dit zoekt ${fields.id}.` }],
    ...fields,
  });

export const aCombination = (fields: Partial<Combination> & { id: string }): Combination =>
  combination.parse({
    ...published,
    title: `Combinatie ${fields.id}`,
    slug: fields.id,
    date: INSTANT,
    ...fields,
  });
