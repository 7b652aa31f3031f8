import { hidden } from '../hidden.ts';

const TABLE = 'post_jobs';

/** When a job of the timetable last had its turn, and until when an instance holds it. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: TABLE,
  info: { singularName: 'job', pluralName: 'jobs', displayName: 'Taak' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: `${TABLE}_name_unique`, columns: ['name'], type: 'unique' }],
  attributes: {
    name: { type: 'string' as const, required: true },
    lastRunAt: { type: 'datetime' as const },
    lockedUntil: { type: 'datetime' as const },
    /** Which instance holds it. */
    holder: { type: 'string' as const },
  },
};
