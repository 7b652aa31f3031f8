import type { EntryChange } from '../../src/publisher/entry-change.ts';
import {
  aNewsFlash,
  anArea,
  anEvent,
  anInitiative,
  anOffer,
  aPicture,
  aPolicyField,
  aRequest,
  aTag,
  aTheme,
  MOMENT,
} from '../entries.ts';
import { DAY } from './arbitrary.ts';
import {
  areas,
  events,
  initiatives,
  newsFlashes,
  offers,
  pictures,
  policyFields,
  requests,
  themes,
} from './ids.ts';

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
      area: nth(areas, number),
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
