/** What is asked and offered, and what came of it. */
import fc from 'fast-check';
import { aCombination, anOffer, aRequest, aTag, aTheme } from '../entries.ts';
import { instant, maybe, oneOf, slugOf, some, word } from './arbitrary.ts';
import { initiatives, themes } from './ids.ts';
import { references } from './references.ts';

const tags = some(themes).map((keys) => keys.map((key) => aTag(key)));

const listingOf = {
  title: word,
  since: instant,
  until: instant,
  area: references.area,
  initiative: maybe(oneOf(...initiatives.slice(0, 4))),
  availability: maybe(word),
};

export const offerOf = (id: string) =>
  fc
    .record({ ...listingOf, text: word, tags, ownWords: fc.array(word, { maxLength: 1 }) })
    .map((fields) => anOffer({ id, ...fields }));

export const requestOf = (id: string) =>
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

export const combinationOf = (id: string) =>
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

export const themeOf = (id: string) => word.map((name) => aTheme({ id, name }));
