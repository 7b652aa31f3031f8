import { z } from 'zod';
import { openStates } from '../../../shared/states.mts';
import { count } from './column.ts';
import type { Database, Tables } from './tables.ts';

/** How many are named in one letter. */
const MOST = 25;

const rows = z.array(
  z.object({ document_id: z.string(), title: z.string(), event: z.enum(['received', 'answered']) }),
);
const lastRow = z.array(z.object({ last: count.nullable() }));

export interface News {
  received: { id: string; title: string }[];
  answered: { id: string; title: string }[];
  /** Number of the last event that was looked at. */
  until: number;
}

/**
 * What came in after some event and is still open.
 * @param before events that are younger may stand beside some that are not committed yet
 */
export async function readNews(
  db: Database,
  tables: Tables,
  { after, before }: { after: number; before: Date },
): Promise<News> {
  const [found] = lastRow.parse(
    await db(tables.events).where('id', '>', after).where('at', '<', before).max({ last: 'id' }),
  );
  const until = found?.last ?? after;
  const listed = async (event: 'received' | 'answered') =>
    rows
      .parse(
        await db(`${tables.events} as events`)
          .join(
            `${tables.submissions} as submissions`,
            'submissions.document_id',
            'events.submission_id',
          )
          .where('events.id', '>', after)
          .where('events.id', '<=', until)
          .where('events.event', event)
          .whereIn('submissions.state', [...openStates])
          .orderBy('events.id')
          .limit(MOST)
          .select('submissions.document_id', 'submissions.title', 'events.event'),
      )
      .map(({ document_id: id, title }) => ({ id, title }));
  return { received: await listed('received'), answered: await listed('answered'), until };
}
