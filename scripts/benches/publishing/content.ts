/** A network of any size, always the same for the same size. */
import {
  area,
  event,
  initiative,
  network,
  newsFlash,
  policyField,
  type EntryOf,
  type Kind,
} from '@burgerwerf/cms/contract';

/** Pages of each kind, as parts of all: mostly initiatives, as in the networks that this is for. */
const SHARES = { initiative: 0.8, 'news-flash': 0.15, event: 0.05 } as const;
const FIELDS = 20;
const TOWNS = 5;
const QUARTERS = 30;
/** However large the network is, no more than this is still to come. */
const UPCOMING = 40;

const START = Date.parse('2020-01-01T09:00:00.000Z');
const HOUR = 3_600_000;

const WORDS =
  'buurt tuin molen vliet repareren samen koffie kinderen ouderen fiets energie wijk soep moestuin delen boek plein muziek brug bomen water taal school zorg straat markt hulp lezen koken dieren'.split(
    ' ',
  );

/** The same numbers each time: a linear congruential generator is random enough for words. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const stamps = { createdAt: at(0), updatedAt: at(0) };

export const fieldId = (number: number): string => `veld${String(number % FIELDS)}`;
const townId = (number: number): string => `stad${String(number % TOWNS)}`;
export const quarterId = (number: number): string => `buurt${String(number % QUARTERS)}`;
export const initiativeId = (number: number): string => `initiatief${String(number)}`;

function sentence(next: () => number, words: number): string {
  const text = Array.from(
    { length: words },
    () => WORDS[Math.floor(next() * WORDS.length)] ?? '',
  ).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const body = (next: () => number, paragraphs: number) =>
  Array.from({ length: paragraphs }, () => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: sentence(next, 45) }],
  }));

/** @param title another one than it has at first */
export function anInitiative(number: number, title?: string): EntryOf<'initiative'> {
  const next = numbers(number + 1);
  const words = sentence(next, 3).slice(0, -1);
  return initiative.parse({
    ...stamps,
    publishedAt: at(number),
    id: initiativeId(number),
    slug: `initiatief-${String(number)}`,
    title: title ?? `${words} ${String(number)}`,
    summary: sentence(next, 18),
    description: body(next, 4),
    stage: 'running',
    policyFields: [fieldId(number), ...(number % 3 === 0 ? [fieldId(number + 7)] : [])],
    area: quarterId(number),
    organisationKind: 'residents-group',
    volunteers: number % 40,
    date: at(number),
  });
}

function aNewsFlash(number: number): EntryOf<'news-flash'> {
  const next = numbers(number + 7919);
  return newsFlash.parse({
    ...stamps,
    publishedAt: at(number),
    id: `nieuws${String(number)}`,
    slug: `nieuws-${String(number)}`,
    title: `${sentence(next, 5)} ${String(number)}`,
    summary: sentence(next, 18),
    body: body(next, 3),
    policyFields: [fieldId(number)],
    initiatives: [initiativeId(number)],
    area: quarterId(number),
    date: at(number),
  });
}

function anEvent(number: number, total: number): EntryOf<'event'> {
  const next = numbers(number + 15_485_863);
  const isUpcoming = number >= total - UPCOMING;
  return event.parse({
    ...stamps,
    publishedAt: at(number),
    id: `activiteit${String(number)}`,
    slug: `activiteit-${String(number)}`,
    title: `${sentence(next, 4)} ${String(number)}`,
    summary: sentence(next, 18),
    startsAt: isUpcoming
      ? `2090-01-01T09:${String(total - number).padStart(2, '0')}:00.000Z`
      : at(number),
    locationName: 'Buurthuis',
    policyFields: [fieldId(number)],
    initiatives: [initiativeId(number)],
    area: quarterId(number),
  });
}

export interface Content {
  entries: Map<Kind, Map<string, object>>;
  initiatives: number;
}

/** @param pages of entries; listings and files come on top of these */
export function contentOf(pages: number): Content {
  const entries = new Map<Kind, Map<string, object>>();
  const add = (kind: Kind, entry: { id: string }) => {
    const known = entries.get(kind) ?? new Map<string, object>();
    entries.set(kind, known.set(entry.id, entry));
  };
  const count = (kind: keyof typeof SHARES) => Math.round(pages * SHARES[kind]);
  add('network', network.parse({ ...stamps, id: 'netwerk', name: 'Het Meetnetwerk' }));
  for (let number = 0; number < FIELDS; number += 1) {
    add('policy-field', aField(number));
  }
  for (let number = 0; number < TOWNS; number += 1) {
    add('area', anArea(townId(number), `Stad ${String(number)}`, null));
  }
  for (let number = 0; number < QUARTERS; number += 1) {
    add('area', anArea(quarterId(number), `Buurt ${String(number)}`, townId(number)));
  }
  for (let number = 0; number < count('initiative'); number += 1) {
    add('initiative', anInitiative(number));
  }
  for (let number = 0; number < count('news-flash'); number += 1) {
    add('news-flash', aNewsFlash(number));
  }
  for (let number = 0; number < count('event'); number += 1) {
    add('event', anEvent(number, count('event')));
  }
  return { entries, initiatives: count('initiative') };
}

export const aField = (number: number, name = `Beleidsveld ${String(number)}`) =>
  policyField.parse({
    ...stamps,
    id: fieldId(number),
    slug: fieldId(number),
    name,
    group: 'social',
  });

const anArea = (id: string, name: string, parent: string | null) =>
  area.parse({
    ...stamps,
    id,
    slug: id,
    name,
    parent,
    kind: parent === null ? 'municipality' : 'neighbourhood',
  });
