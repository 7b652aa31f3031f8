/** Entries with a page of their own and a text on it. */
import fc from 'fast-check';
import { aNewsFlash, anEvent, anInitiative, aPage } from '../entries.ts';
import { instant, maybe, oneOf, richText, slugOf, some, word } from './arbitrary.ts';
import { initiatives } from './ids.ts';
import { references } from './references.ts';

export const initiativeOf = (id: string) =>
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

export const newsOf = (id: string) =>
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

export const eventOf = (id: string) =>
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

export const pageOf = (id: string) =>
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
