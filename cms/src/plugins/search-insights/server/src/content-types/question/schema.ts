import { hidden } from '../hidden.ts';

const TABLE = 'search_insights_questions';

/**
 * How often the same words were asked in one month. Strapi's columns for moments stay empty: nothing
 * here is finer than a day.
 */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: TABLE,
  info: { singularName: 'question', pluralName: 'questions', displayName: 'Zoekvraag' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: `${TABLE}_words_month_unique`, columns: ['words', 'month'], type: 'unique' },
    { name: `${TABLE}_month_idx`, columns: ['month'] },
  ],
  attributes: {
    words: { type: 'string' as const, required: true },
    /** `2031-05`. */
    month: { type: 'string' as const, required: true },
    asked: { type: 'integer' as const, required: true },
    /** Of these: without any page, and with pages that have only some of the words. */
    nothing: { type: 'integer' as const, required: true },
    partial: { type: 'integer' as const, required: true },
    /** Of the last time; one of `searchOutcomes`. */
    outcome: { type: 'string' as const, required: true },
    /** The day on which it was told last: `2031-05-01`. */
    toldOn: { type: 'string' as const, required: true },
  },
};
