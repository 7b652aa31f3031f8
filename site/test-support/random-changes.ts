/** Random content and what may happen to it, for fast-check. */
import fc from 'fast-check';
import type { EntryChange } from '../src/publisher/entry-change.ts';
import {
  aCombination,
  aNetwork,
  aNewsFlash,
  anArea,
  anEvent,
  anInitiative,
  anOffer,
  aPage,
  aPicture,
  aPolicyField,
  aRequest,
  aSynonym,
  aTag,
  aTheme,
  MOMENT,
  paragraph,
} from './entries.ts';

export const DAY = 24 * 60 * 60 * 1000;

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const some = (values: readonly string[], maxLength = 2) => fc.subarray([...values], { maxLength });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 3 });
const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${letter}${number + 1}`);
const word = oneOf(
  'molen',
  'vliet',
  'tuin',
  'élan',
  'Überweg',
  '<b>vet</b>',
  "'t Lien",
  '10% & meer',
);
const instant = fc
  .integer({ min: -20, max: 20 })
  .map((days) => new Date(MOMENT + days * DAY).toISOString());
const slugOf = (id: string) => oneOf(id, `${id}-nieuw`);

const policyFields = ids('p', 3);
const areas = ids('a', 3);
const pictures = ids('m', 2);
/** More than the numbered pages of a listing hold, so that the pages behind these are there too. */
const initiatives = ids('i', 135);
/** One full part of the archive more or less decides what its pages lead to. */
const newsFlashes = ids('n', 74);
const events = ids('e', 6);
const pages = ids('s', 2);
const synonyms = ids('w', 2);
const themes = ids('t', 3);
/** More than one page of a listing holds. */
const offers = ids('o', 27);
const requests = ids('q', 5);
const combinations = ids('c', 2);

/** Text with a picture in it, which names a file by its address. */
const richText = fc.tuple(word, fc.boolean()).map(([text, withPicture]) => [
  ...paragraph(text),
  ...(withPicture
    ? [
        {
          type: 'image' as const,
          image: { url: '/uploads/in-tekst.png', alternativeText: text, width: 500, height: 300 },
        },
      ]
    : []),
]);

const references = {
  policyFields: some(policyFields),
  area: maybe(oneOf(...areas)),
  picture: maybe(oneOf(...pictures)),
};

const initiativeOf = (id: string) =>
  fc
    .record({
      ...references,
      title: word,
      slug: slugOf(id),
      stage: maybe(fc.constantFrom('idea' as const, 'running' as const)),
      date: instant,
      updatedAt: instant,
      organisationName: maybe(word),
      location: maybe(
        fc.record({ address: word, latitude: fc.constant(52), longitude: fc.nat(5) }),
      ),
      description: maybe(richText),
    })
    .map((fields) => anInitiative({ id, ...fields }));

const newsOf = (id: string) =>
  fc
    .record({
      ...references,
      title: word,
      slug: slugOf(id),
      date: instant,
      updatedAt: instant,
      initiatives: some(initiatives.slice(0, 4)),
      body: maybe(richText),
    })
    .map((fields) => aNewsFlash({ id, ...fields }));

const eventOf = (id: string) =>
  fc
    .record({
      ...references,
      title: word,
      slug: slugOf(id),
      startsAt: instant,
      endsAt: maybe(instant),
      locationName: maybe(word),
      initiatives: some(initiatives.slice(0, 4)),
    })
    .map((fields) => anEvent({ id, ...fields }));

const pageOf = (id: string) =>
  fc
    .record({
      title: word,
      slug: oneOf(id, `${id}-nieuw`, 'meedoen'),
      menu: fc.constantFrom('none' as const, 'main' as const, 'footer' as const),
      menuOrder: maybe(fc.integer({ min: 0, max: 3 })),
      picture: references.picture,
      body: maybe(richText),
      people: fc.array(
        fc.record({
          name: word,
          role: maybe(word),
          text: maybe(word),
          picture: references.picture,
        }),
        { maxLength: 1 },
      ),
    })
    .map((fields) => aPage({ id, ...fields }));

const policyFieldOf = (id: string) =>
  fc
    .record({
      name: word,
      slug: slugOf(id),
      group: fc.constantFrom('physical' as const, 'social' as const),
      description: maybe(word),
      iv3Code: maybe(oneOf('6.1', '5.7')),
    })
    .map((fields) => aPolicyField({ id, ...fields }));

const areaOf = (id: string) =>
  fc
    .record({
      name: word,
      slug: slugOf(id),
      kind: fc.constantFrom('municipality' as const, 'district' as const, 'neighbourhood' as const),
      parent: maybe(oneOf(...areas)),
      neighbours: some(areas),
      code: maybe(oneOf('GM1916', 'BU19160000')),
      postcodes: maybe(oneOf('2261', '2261, 2262')),
      description: maybe(word),
    })
    .map((fields) => anArea({ id, ...fields }));

const pictureOf = (id: string) =>
  fc
    .record({
      alternativeText: word,
      updatedAt: instant,
      width: fc.constantFrom(300, 600),
      url: oneOf(`/uploads/${id}.png`, `/uploads/${id}-vervangen.png`),
    })
    .map((fields) => aPicture({ id, ...fields }));

const networkSettings = fc
  .record({
    name: word,
    tagline: maybe(word),
    region: maybe(word),
    heroTitle: maybe(word),
    heroPicture: references.picture,
    email: maybe(oneOf('post@netwerk.example')),
    publisher: maybe(word),
    footerText: maybe(word),
    updatedAt: instant,
  })
  .map((fields) => aNetwork(fields));

const tags = some(themes).map((keys) => keys.map((key) => aTag(key)));

const listingOf = {
  title: word,
  since: instant,
  until: instant,
  area: references.area,
  initiative: maybe(oneOf(...initiatives.slice(0, 4))),
  availability: maybe(word),
};

const offerOf = (id: string) =>
  fc
    .record({ ...listingOf, text: word, tags, ownWords: fc.array(word, { maxLength: 1 }) })
    .map((fields) => anOffer({ id, ...fields }));

const requestOf = (id: string) =>
  fc
    .record({
      ...listingOf,
      neededBy: maybe(oneOf('2026-05-01')),
      needs: fc.array(fc.record({ text: word, tags, ownWords: fc.array(word, { maxLength: 1 }) }), {
        minLength: 1,
        maxLength: 2,
      }),
    })
    .map((fields) => aRequest({ id, ...fields }));

const combinationOf = (id: string) =>
  fc
    .record({
      title: word,
      slug: slugOf(id),
      story: maybe(word),
      date: instant,
      initiatives: some(initiatives.slice(0, 4)),
      gifts: fc.array(
        fc.record({
          from: oneOf(...initiatives.slice(0, 4)),
          to: oneOf(...initiatives.slice(0, 4)),
          offer: word,
          request: word,
        }),
        { maxLength: 2 },
      ),
    })
    .map((fields) => aCombination({ id, ...fields }));

const themeOf = (id: string) => word.map((name) => aTheme({ id, name }));

/** There, or gone. */
const orGone = <T>(entries: fc.Arbitrary<T>) => fc.option(entries, { freq: 3 });

const anyOf = (values: readonly string[]) => oneOf(...values);

/** Any change of any entry: made, edited, moved, renamed, taken away, brought back. */
export const change: fc.Arbitrary<EntryChange> = fc.oneof(
  {
    weight: 6,
    // Some more often than others, so that the same entry changes again.
    arbitrary: fc
      .oneof(anyOf(initiatives.slice(0, 6)), anyOf([...initiatives, ...ids('nieuw', 3)]))
      .chain((id) =>
        orGone(initiativeOf(id)).map((entry) => ({ kind: 'initiative' as const, id, entry })),
      ),
  },
  {
    weight: 3,
    arbitrary: anyOf(newsFlashes).chain((id) =>
      orGone(newsOf(id)).map((entry) => ({ kind: 'news-flash' as const, id, entry })),
    ),
  },
  {
    weight: 3,
    arbitrary: anyOf(events).chain((id) =>
      orGone(eventOf(id)).map((entry) => ({ kind: 'event' as const, id, entry })),
    ),
  },
  {
    weight: 2,
    arbitrary: anyOf(pages).chain((id) =>
      orGone(pageOf(id)).map((entry) => ({ kind: 'page' as const, id, entry })),
    ),
  },
  {
    weight: 2,
    arbitrary: anyOf(policyFields).chain((id) =>
      orGone(policyFieldOf(id)).map((entry) => ({ kind: 'policy-field' as const, id, entry })),
    ),
  },
  {
    weight: 2,
    arbitrary: anyOf(areas).chain((id) =>
      orGone(areaOf(id)).map((entry) => ({ kind: 'area' as const, id, entry })),
    ),
  },
  {
    weight: 1,
    arbitrary: anyOf(pictures).chain((id) =>
      orGone(pictureOf(id)).map((entry) => ({ kind: 'media' as const, id, entry })),
    ),
  },
  {
    weight: 1,
    arbitrary: networkSettings.map((entry) => ({ kind: 'network' as const, id: 'network', entry })),
  },
  {
    weight: 3,
    arbitrary: anyOf(offers).chain((id) =>
      orGone(offerOf(id)).map((entry) => ({ kind: 'offer' as const, id, entry })),
    ),
  },
  {
    weight: 3,
    arbitrary: anyOf(requests).chain((id) =>
      orGone(requestOf(id)).map((entry) => ({ kind: 'request' as const, id, entry })),
    ),
  },
  {
    weight: 1,
    arbitrary: anyOf(combinations).chain((id) =>
      orGone(combinationOf(id)).map((entry) => ({ kind: 'combination' as const, id, entry })),
    ),
  },
  {
    weight: 1,
    arbitrary: anyOf(themes).chain((id) =>
      orGone(themeOf(id)).map((entry) => ({ kind: 'theme' as const, id, entry })),
    ),
  },
  {
    weight: 1,
    arbitrary: anyOf(synonyms).chain((id) =>
      orGone(word.map((other) => aSynonym({ id, words: `tuin, ${other}` }))).map((entry) => ({
        kind: 'synonym' as const,
        id,
        entry,
      })),
    ),
  },
);

const dayOf = (number: number) => new Date(MOMENT - (number % 40) * DAY).toISOString();
const nth = (values: readonly string[], number: number) => values[number % values.length] ?? '';

/** A site that has something on it, so that few steps touch much. */
export const furnished: readonly EntryChange[] = [
  ...policyFields.map((id) => ({ kind: 'policy-field' as const, id, entry: aPolicyField({ id }) })),
  ...areas.map((id, number) => ({
    kind: 'area' as const,
    id,
    entry: anArea({ id, parent: number === 0 ? null : 'a1' }),
  })),
  ...pictures.map((id) => ({ kind: 'media' as const, id, entry: aPicture({ id }) })),
  ...initiatives.map((id, number) => ({
    kind: 'initiative' as const,
    id,
    entry: anInitiative({
      id,
      date: dayOf(number),
      policyFields: [nth(policyFields, number)],
      area: nth(areas, number),
    }),
  })),
  ...newsFlashes.map((id, number) => ({
    kind: 'news-flash' as const,
    id,
    entry: aNewsFlash({
      id,
      date: dayOf(number),
      policyFields: [nth(policyFields, number)],
      initiatives: [nth(initiatives, number)],
      picture: number === 0 ? 'm1' : null,
    }),
  })),
  ...events.map((id, number) => ({
    kind: 'event' as const,
    id,
    entry: anEvent({
      id,
      startsAt: new Date(MOMENT + (number - 3) * DAY).toISOString(),
      initiatives: [nth(initiatives, number)],
    }),
  })),
  ...themes.map((id) => ({ kind: 'theme' as const, id, entry: aTheme({ id }) })),
  ...offers.map((id, number) => ({
    kind: 'offer' as const,
    id,
    entry: anOffer({
      id,
      since: dayOf(number),
      tags: [aTag(nth(themes, number))],
      initiative: number === 0 ? 'i1' : null,
    }),
  })),
  ...requests.map((id, number) => ({
    kind: 'request' as const,
    id,
    entry: aRequest({
      id,
      since: dayOf(number),
      area: nth(areas, number),
      needs: [{ text: 'Wie helpt?', tags: [aTag(nth(themes, number))], ownWords: [] }],
    }),
  })),
];
