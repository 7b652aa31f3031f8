import { standardThesaurusData } from '@burgerwerf/matching';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswering } from './answering.mts';
import type { FoundHelp, ListingText, QuestionName, Questions, RankQuestion } from './protocol.mts';

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

  it('tells of several needs at once how well the best fits, and whether anything fits at all', () => {
    const { text, tags, languages, nearby, refused } = question();
    const subsidy = { text, tags, languages, nearby, refused };
    const needs = [
      subsidy,
      { ...subsidy, refused: new Set(['a']) },
      { ...subsidy, text: 'Zwevende kwantumfluit', tags: [] },
    ];
    const strong = ask('rank', question()) as Questions['rank']['answer'];
    expect(ask('best', { needs, now: NOW, open: new Map() })).toEqual([
      { band: strong.ranked[0]?.band, fitsAny: true },
      { band: null, fitsAny: true },
      { band: null, fitsAny: false },
    ]);
  });

  it('follows what is put and removed', () => {
    ask('put', [listing('c', SUBSIDY)]);
    ask('remove', ['a']);
    expect(ask('rank', question())).toMatchObject({ ranked: [{ id: 'c' }] });
  });

  it('tells which words no concept knows', () => {
    const texts = ['Wie kan subsidie aanvragen voor onze zwevende fluit?', 'subsidie'];
    const [words, none] = ask('unknownWords', texts) as Questions['unknownWords']['answer'];
    expect(words).toContain('zwevende');
    expect(words).not.toContain('subsidie');
    expect(none).toEqual([]);
  });
});

describe('combining in the thread', () => {
  const need = (initiative: string, text: string, tag: string, refused: string[] = []) => ({
    request: `request of ${initiative}`,
    need: 0,
    initiative,
    text,
    tags: [tag],
    languages: ['nl'],
    nearby: null,
    refused: new Set(refused),
  });
  const asksSubsidy = 'Wij zoeken iemand die subsidieaanvragen voor ons schrijft.';
  const asksPruning = 'Wij zoeken iemand die fruitbomen snoeit en het ons leert.';
  const help = (needs: ReturnType<typeof need>[]) =>
    ask('help', {
      needs,
      offers: new Map([
        ['a', 'writers'],
        ['b', 'pruners'],
      ]),
      now: NOW,
      open: new Map(),
    }) as FoundHelp[];

  beforeEach(() => {
    answering = createAnswering(standardThesaurusData());
    const tagged = (it: ListingText, tag: string) => ({ ...it, tags: [tag] });
    ask('read', [
      tagged(listing('a', SUBSIDY), 'subsidie-aanvragen'),
      tagged(listing('b', GARDEN), 'snoeien'),
      tagged(listing('of nobody', SUBSIDY), 'subsidie-aanvragen'),
    ]);
    ask('build', null);
  });

  it('finds help of initiatives for others, with reasons in words', () => {
    const found = help([need('pruners', asksSubsidy, 'subsidie-aanvragen')]);
    expect(found).toMatchObject([
      { from: 'writers', to: 'pruners', offer: 'a', request: 'request of pruners', need: 0 },
    ]);
    expect(found[0]?.reasons[0]).toMatchObject({ concept: 'subsidieaanvraag schrijven' });
  });

  it('passes over what is the own offer or was refused', () => {
    expect(help([need('writers', asksSubsidy, 'subsidie-aanvragen')])).toEqual([]);
    expect(help([need('pruners', asksSubsidy, 'subsidie-aanvragen', ['a'])])).toEqual([]);
  });

  it('makes a pair of two that help each other, and a ring of three only', () => {
    const edges = help([
      need('pruners', asksSubsidy, 'subsidie-aanvragen'),
      need('writers', asksPruning, 'snoeien'),
    ]);
    const fields = new Map([
      ['writers', ['culture']],
      ['pruners', ['green']],
    ]);
    expect(ask('combine', { edges, fields })).toEqual({
      pairs: [{ edges: expect.arrayContaining([0, 1]) as unknown, isAcrossFields: true }],
      rings: [],
    });
    const edge = (from: string, to: string) => ({ from, to, offer: '', request: '', score: 0.7 });
    const round = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')];
    expect(ask('combine', { edges: round, fields: new Map() })).toMatchObject({
      rings: [{ edges: [0, 1, 2], isAcrossFields: true }],
    });
  });
});
