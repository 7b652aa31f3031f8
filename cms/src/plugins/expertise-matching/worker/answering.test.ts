import { standardThesaurusData } from '@burgerwerf/matching';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswering } from './answering.mts';
import type { ListingText, QuestionName, Questions, RankQuestion } from './protocol.mts';

const NOW = Date.UTC(2031, 2, 1);
const YEAR = 365 * 24 * 60 * 60 * 1000;

let answering = createAnswering(standardThesaurusData());
const ask = <N extends QuestionName>(name: N, asked: Questions[N]['asked']) =>
  answering({ number: 1, name, asked } as Parameters<typeof answering>[0]);

const listing = (id: string, text: string, kind: ListingText['kind'] = 'offer'): ListingText => ({
  id,
  kind,
  text,
  tags: [],
  facts: {
    isPublished: true,
    hasConsent: true,
    isPaused: false,
    from: NOW - 1,
    until: NOW + YEAR,
    capacity: 1,
    languages: ['nl'],
    area: null,
    reach: 'further',
  },
});

const question = (change: Partial<RankQuestion> = {}): RankQuestion => ({
  among: 'offer',
  text: 'Wie kan ons leren hoe je subsidie aanvraagt?',
  tags: ['subsidie-aanvragen'],
  languages: ['nl'],
  nearby: null,
  refused: new Set(),
  now: NOW,
  open: new Map(),
  limit: 10,
  ...change,
});

const SUBSIDY = 'Ik schrijf subsidieaanvragen voor verenigingen.';
const GARDEN = 'Ik snoei fruitbomen en leer het aan anderen.';

describe('the thread that matches', () => {
  beforeEach(() => {
    answering = createAnswering(standardThesaurusData());
    ask('read', [listing('a', SUBSIDY), listing('b', GARDEN)]);
    ask('read', [listing('r', 'Wij zoeken iemand die fruitbomen snoeit.', 'request')]);
    expect(ask('build', null)).toMatchObject({ size: 3 });
  });

  it('finds offers for a request, with reasons in words', () => {
    const { ranked, leftOut } = ask('rank', question()) as Questions['rank']['answer'];
    expect(ranked.map(({ id }) => id)).toEqual(['a']);
    expect(ranked[0]?.reasons[0]).toMatchObject({ concept: 'subsidieaanvraag schrijven' });
    expect(leftOut).toEqual([]);
  });

  it('finds requests for who offers', () => {
    const answer = ask('rank', question({ among: 'request', text: GARDEN, tags: [] }));
    expect(answer).toMatchObject({ ranked: [{ id: 'r' }] });
  });

  it('leaves out who has no room now, and knows it when there is room again', () => {
    const full = ask('rank', question({ open: new Map([['a', 1]]) }));
    expect(full).toMatchObject({ ranked: [], leftOut: [{ id: 'a', exclusion: 'full' }] });
    expect(ask('rank', question())).toMatchObject({ ranked: [{ id: 'a' }] });
  });

  it('follows what is put and removed', () => {
    ask('put', [listing('c', SUBSIDY)]);
    ask('remove', ['a']);
    expect(ask('rank', question())).toMatchObject({ ranked: [{ id: 'c' }] });
  });

  it('tells which words no concept knows', () => {
    const words = ask('unknownWords', 'Wie kan subsidie aanvragen voor onze zwevende fluit?');
    expect(words).toContain('zwevende');
    expect(words).not.toContain('subsidie');
  });
});
