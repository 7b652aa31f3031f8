import fc from 'fast-check';
import type { EntryChange } from '../../src/publisher/entry-change.ts';
import { aSynonym } from '../entries.ts';
import { oneOf, word } from './arbitrary.ts';
import { eventOf, initiativeOf, newsOf, pageOf } from './articles.ts';
import { combinationOf, offerOf, requestOf, themeOf } from './expertise.ts';
import {
  areas,
  combinations,
  events,
  ids,
  initiatives,
  newsFlashes,
  offers,
  pages,
  pictures,
  policyFields,
  requests,
  synonyms,
  themes,
} from './ids.ts';
import { areaOf, networkSettings, pictureOf, policyFieldOf } from './surroundings.ts';

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
