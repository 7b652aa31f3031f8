import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { CHANGE_UID } from '../constants.ts';
import type { Named } from './feed.ts';

const row = z.object({
  id: z.coerce.number(),
  entry_type: z.string(),
  entry_id: z.string(),
  event: z.enum(['live', 'updated', 'gone']),
  created_at: z.coerce.date(),
});

export interface FeedHappening extends Named {
  sequence: number;
  event: z.infer<typeof row>['event'];
  at: Date;
}

/** What readers saw happen, from the rows of the feed. */
const happenings = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The newest first, of entries of these types. */
  async before(
    sequence: number | undefined,
    types: readonly string[],
    limit: number,
  ): Promise<FeedHappening[]> {
    const table = strapi.db.metadata.get(CHANGE_UID).tableName;
    const found: unknown = await strapi.db
      .connection(table)
      .select('id', 'entry_type', 'entry_id', 'event', 'created_at')
      .whereNotNull('event')
      .whereIn('entry_type', [...types])
      .modify((query) => {
        if (sequence !== undefined) void query.where('id', '<', sequence);
      })
      .orderBy('id', 'desc')
      .limit(limit);
    return z
      .array(row)
      .parse(found)
      .map(({ id, entry_type, entry_id, event, created_at }) => ({
        sequence: id,
        type: entry_type,
        documentId: entry_id,
        event,
        at: created_at,
      }));
  },
});

export default happenings;
export type Happenings = ReturnType<typeof happenings>;
