import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { monthsBefore } from '../../../shared/month.mts';
import {
  FEWEST_SHOWN,
  MOST_IN_FILE,
  QUESTIONS_PAGE_SIZE,
  type AskedQuestion,
  type QuestionsAnswer,
  type QuestionsQuery,
} from '../../../shared/questions.mts';
import { searchOutcomes } from '../../../shared/search-counts.mts';
import { QUESTION_UID } from '../constants.ts';
import { configOf } from '../plugin-config.ts';

const summed = z.object({
  words: z.string(),
  asked: z.coerce.number(),
  nothing: z.coerce.number(),
  partial: z.coerce.number(),
});
const lately = z.object({ words: z.string(), outcome: z.enum(searchOutcomes) });
const counted = z.tuple([z.object({ total: z.coerce.number() })]);

/** Parameters of one statement are limited. */
const AT_ONCE = 500;

type Asked = Pick<QuestionsQuery, 'view' | 'months'>;

/** What visitors asked, for who fills the site. What was asked seldom is not told. */
const questions = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.connection(strapi.db.metadata.get(QUESTION_UID).tableName);

  /** One row for each question; the sums in a query of their own, so that they have names to sort by. */
  function summedUp({ view, months }: Asked, thisMonth: string): Knex.QueryBuilder {
    const sums = table()
      .select('words')
      .sum({ asked: 'asked', nothing: 'nothing', partial: 'partial' })
      .where('month', '>=', monthsBefore(thisMonth, months - 1))
      .whereIn(
        'words',
        table().select('words').groupBy('words').havingRaw('sum(asked) >= ?', [FEWEST_SHOWN]),
      )
      .groupBy('words')
      .as('questions');
    const query = strapi.db.connection.from(sums);
    if (view === 'nothing') void query.whereRaw('?? + ?? > 0', ['nothing', 'partial']);
    return query;
  }

  async function read(asked: Asked, thisMonth: string, window: { offset: number; limit: number }) {
    const order = asked.view === 'nothing' ? ['nothing', 'partial', 'asked'] : ['asked'];
    const found: unknown = await summedUp(asked, thisMonth)
      .select('words', 'asked', 'nothing', 'partial')
      .orderBy([...order.map((column) => ({ column, order: 'desc' })), { column: 'words' }])
      .offset(window.offset)
      .limit(window.limit);
    const rows = z.array(summed).parse(found);
    const outcomes = await lastOutcomes(rows.map(({ words }) => words));
    return rows.map((row): AskedQuestion => ({
      ...row,
      outcome: outcomes.get(row.words) ?? 'found',
      url: urlOf(row.words),
    }));
  }

  async function lastOutcomes(words: readonly string[]) {
    const last = new Map<string, AskedQuestion['outcome']>();
    for (let start = 0; start < words.length; start += AT_ONCE) {
      const found: unknown = await table()
        .select('words', 'outcome')
        .whereIn('words', words.slice(start, start + AT_ONCE))
        .orderBy('month');
      for (const row of z.array(lately).parse(found)) last.set(row.words, row.outcome);
    }
    return last;
  }

  function urlOf(words: string): string {
    const url = new URL('/zoeken/', configOf(strapi).siteUrl);
    url.searchParams.set('q', words);
    return url.href;
  }

  return {
    async page(
      { page: wanted, ...asked }: QuestionsQuery,
      thisMonth: string,
    ): Promise<QuestionsAnswer> {
      const [{ total }] = counted.parse(await summedUp(asked, thisMonth).count({ total: '*' }));
      const pageCount = Math.max(1, Math.ceil(total / QUESTIONS_PAGE_SIZE));
      const page = Math.min(wanted, pageCount);
      const window = { offset: (page - 1) * QUESTIONS_PAGE_SIZE, limit: QUESTIONS_PAGE_SIZE };
      return {
        questions: await read(asked, thisMonth, window),
        total,
        page,
        pageCount,
      };
    },

    /** For a file. */
    all: (asked: Asked, thisMonth: string): Promise<AskedQuestion[]> =>
      read(asked, thisMonth, { offset: 0, limit: MOST_IN_FILE }),
  };
};

export default questions;
export type Questions = ReturnType<typeof questions>;
