import { z } from 'zod';
import { openStates } from '../../../shared/states.mts';
import { count } from './column.ts';
import type { Database, Tables } from './tables.ts';

/** How many are named in one letter. */
const MOST = 25;

const rows = z.array(z.object({ document_id: z.string(), title: z.string() }));
const totals = z.array(z.object({ total: count }));
const lastRow = z.array(z.object({ last: count.nullable() }));

interface Happened {
  total: number;
  /** The first of them. */
  first: { id: string; title: string }[];
}

export interface News {
  received: Happened;
  answered: Happened;
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
  const happened = async (event: 'received' | 'answered'): Promise<Happened> => {
    const matching = () =>
      db(`${tables.events} as events`)
        .join(
          `${tables.submissions} as submissions`,
          'submissions.document_id',
          'events.submission_id',
        )
        .where('events.id', '>', after)
        .where('events.id', '<=', until)
        .where('events.event', event)
        .whereIn('submissions.state', [...openStates]);
    const [counted] = totals.parse(await matching().count({ total: '*' }));
    const named: unknown = await matching()
      .orderBy('events.id')
      .limit(MOST)
      .select('submissions.document_id', 'submissions.title');
    const first = rows.parse(named).map(({ document_id: id, title }) => ({ id, title }));
    return { total: counted?.total ?? 0, first };
  };
  return { received: await happened('received'), answered: await happened('answered'), until };
}
