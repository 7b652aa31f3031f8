import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { monthOf, monthsBefore, type SearchCount } from '../../contract/index.mts';
import { forgetQuestions } from '../../src/plugins/search-insights/server/src/jobs/forget-questions.ts';
import { pluginServices } from '../../src/plugins/search-insights/server/src/services/plugin-services.ts';
import { questionsAnswer } from '../../src/plugins/search-insights/shared/questions.mts';
import type { TestedCms } from '../databases.ts';
import { ask, logIn } from '../http.ts';
import { secretsOf } from './intake-people.ts';

const COUNTS = '/api/search-insights/counts';
const QUESTIONS = '/search-insights/questions';
const QUESTION = 'plugin::search-insights.question';
const BATCH = 'plugin::search-insights.batch';

const now = new Date();
const month = monthOf(now);
const DAY = 24 * 60 * 60 * 1000;

const aCount = (words: string, change: Partial<SearchCount> = {}): SearchCount => ({
  words,
  month,
  asked: 3,
  nothing: 3,
  partial: 0,
  outcome: 'nothing',
  ...change,
});

/** What visitors ask of search. */
export function searchQuestions(tested: TestedCms): void {
  const tokens = new Map<'editor' | 'coordinator' | 'moderator', string>();

  beforeAll(async () => {
    for (const person of ['editor', 'coordinator', 'moderator'] as const) {
      tokens.set(person, await logIn(tested.cms, tested.cms.credentials[person]));
    }
  });
  beforeEach(async () => {
    await tested.cms.strapi.db.query(QUESTION).deleteMany({});
  });

  const tell = (counts: readonly unknown[], id: string = randomUUID()) =>
    ask(tested.cms, COUNTS, {
      json: { id, counts },
      token: secretsOf(tested.cms).intakeToken,
    });
  const look = async (question = '') => {
    const token = tokens.get('editor') ?? '';
    return questionsAnswer.parse(
      (await ask(tested.cms, `${QUESTIONS}${question}`, { token })).body,
    );
  };
  const shown = async (question = '') => (await look(question)).questions.map(({ words }) => words);

  describe('the counts of the site', () => {
    it('are taken with the token by which it hands things on, and only in their form', async () => {
      const body = { id: randomUUID(), counts: [aCount('tuin')] };
      const status = async (token: string, json: unknown) =>
        (await ask(tested.cms, COUNTS, { json, token })).status;
      expect(await status('onbekend', body)).toBe(401);
      expect(await status(tested.cms.credentials.cmsToken, body)).toBe(403);
      const { intakeToken } = secretsOf(tested.cms);
      for (const wrong of ['iemand@voorbeeld.example', 'Tuin', '']) {
        expect(await status(intakeToken, { ...body, counts: [aCount(wrong)] })).toBe(400);
      }
      expect(await status(intakeToken, { ...body, visitor: 'x' })).toBe(400);
      expect(await status(intakeToken, body)).toBe(204);
    });

    it('add up per month, also when several come at once', async () => {
      await Promise.all(
        Array.from({ length: 8 }, (_, number) =>
          tell([
            aCount(number % 2 === 0 ? 'tuin' : 'bus'),
            aCount(number % 2 === 0 ? 'bus' : 'tuin', { partial: 1, asked: 4 }),
          ]),
        ),
      );
      expect((await look()).questions).toMatchObject([
        { words: 'bus', asked: 28, nothing: 24, partial: 4 },
        { words: 'tuin', asked: 28, nothing: 24, partial: 4 },
      ]);
    });

    it('are counted once, however often a batch comes', async () => {
      const id = randomUUID();
      await Promise.all([1, 2, 3].map(() => tell([aCount('tuin')], id)));
      expect((await tell([aCount('tuin')], id)).status).toBe(204);
      expect((await look()).questions).toMatchObject([{ words: 'tuin', asked: 3 }]);
    });

    it('leave nothing finer than a day', async () => {
      await tell([aCount('tuin')]);
      const rows = z
        .array(z.record(z.string(), z.unknown()))
        .parse(await tested.cms.strapi.db.query(QUESTION).findMany());
      expect(rows[0]).toMatchObject({ createdAt: null, updatedAt: null, publishedAt: null });
      expect(JSON.stringify(rows)).not.toMatch(/\d\d:\d\d/);
    });
  });

  describe('the page for editors', () => {
    it('shows what found nothing first, then what found a part', async () => {
      await tell([
        aCount('deels', { asked: 90, nothing: 0, partial: 60, outcome: 'partial' }),
        aCount('niets', { asked: 5, nothing: 5 }),
        aCount('vaak niets', { asked: 7, nothing: 7 }),
        aCount('gevonden', { asked: 200, nothing: 0, outcome: 'found' }),
      ]);
      expect(await shown()).toEqual(['vaak niets', 'niets', 'deels']);
      expect(await shown('?view=asked')).toEqual(['gevonden', 'deels', 'vaak niets', 'niets']);
      const [first] = (await look()).questions;
      expect(first?.url).toMatch(/\/zoeken\/\?q=vaak\+niets$/);
    });

    it('shows nothing that was asked less than three times in all', async () => {
      await tell([aCount('zeldzaam', { asked: 2, nothing: 2 })]);
      expect(await look()).toMatchObject({ questions: [], total: 0 });
      await tell([aCount('zeldzaam', { asked: 1, nothing: 1, month: monthsBefore(month, 5) })]);
      expect(await shown()).toEqual(['zeldzaam']);
    });

    it('counts over the months that are asked for, and knows what came of it last', async () => {
      await tell([
        aCount('tuin', { month: monthsBefore(month, 2) }),
        aCount('tuin', { outcome: 'found', nothing: 1 }),
        aCount('lang geleden', { month: monthsBefore(month, 11) }),
        aCount('nog langer geleden', { month: monthsBefore(month, 12) }),
      ]);
      expect((await look('?months=1')).questions).toMatchObject([
        { words: 'tuin', asked: 3, outcome: 'found' },
      ]);
      expect((await look('?months=3')).questions).toMatchObject([
        { words: 'tuin', asked: 6, nothing: 4 },
      ]);
      expect(await shown('?months=12')).toEqual(['tuin', 'lang geleden']);
    });

    it('goes on at a next page, and has all in one for a file', async () => {
      const counts = Array.from({ length: 60 }, (_, number) =>
        aCount(`woord ${String(number)}`, { asked: 100 - number, nothing: 100 - number }),
      );
      await tell(counts);
      const pages = await Promise.all([1, 2, 3, 4].map((page) => shown(`?page=${String(page)}`)));
      expect(pages.slice(0, 3).flat()).toEqual(counts.map(({ words }) => words));
      // Beyond the last stands the last.
      expect(pages[3]).toEqual(pages[2]);
      expect(await look()).toMatchObject({ total: 60, pageCount: 3 });
      expect(await shown('/all')).toEqual(counts.map(({ words }) => words));
    });

    it('is for editors and coordinators', async () => {
      const status = async (person: 'editor' | 'coordinator' | 'moderator') =>
        (await ask(tested.cms, QUESTIONS, { token: tokens.get(person) ?? '' })).status;
      expect(await status('editor')).toBe(200);
      expect(await status('coordinator')).toBe(200);
      expect(await status('moderator')).toBe(403);
      expect((await ask(tested.cms, QUESTIONS)).status).toBe(401);
    });
  });

  it('What is rare is forgotten after a month, the rest after thirteen', async () => {
    const later = (days: number) => new Date(now.getTime() + days * DAY);
    const { counts } = pluginServices(tested.cms.strapi);
    const today = now.toISOString().slice(0, 10);
    await counts.take(
      {
        id: randomUUID(),
        counts: [
          aCount('zeldzaam', { asked: 2, nothing: 2 }),
          aCount('vaak'),
          aCount('oud', { month: monthsBefore(month, 13) }),
        ],
      },
      today,
    );
    const left = async () =>
      z
        .array(z.object({ words: z.string() }))
        .parse(await tested.cms.strapi.db.query(QUESTION).findMany({ orderBy: 'words' }))
        .map(({ words }) => words);
    await forgetQuestions(tested.cms.strapi, now);
    expect(await left()).toEqual(['vaak', 'zeldzaam']);
    await forgetQuestions(tested.cms.strapi, later(31));
    expect(await left()).toEqual(['vaak', 'zeldzaam']);
    await forgetQuestions(tested.cms.strapi, later(33));
    expect(await left()).toEqual(['vaak']);
    expect(await tested.cms.strapi.db.query(BATCH).count()).toBe(0);
  });
}
