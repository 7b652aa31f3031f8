import type { Knex } from 'knex';
import { z } from 'zod';
import { queueViews, type QueueQuery, type QueueView } from '../../../shared/desk-api.mts';
import { openStates, submissionKinds, submissionStates } from '../../../shared/states.mts';
import { cleanLine } from '../../../shared/text.mts';
import { likePatterns } from '../rules/queue-search.ts';
import { count, moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

export interface Asked {
  query: QueueQuery;
  /** Id of who asks. */
  me: string;
  /** Who waits since before this is late. */
  lateBefore: Date;
}

const row = z.object({
  document_id: z.string(),
  reference: z.string(),
  submission_kind: z.enum(submissionKinds),
  title: z.string(),
  state: z.enum(submissionStates),
  area: z.string().nullable(),
  assignee: z.string().nullable(),
  received_at: moment,
  since: moment,
  waiting_since: moment.nullable(),
  answered_at: moment.nullable(),
});
export type QueueLine = z.infer<typeof row>;

const open = [...openStates];

function inView(select: Knex.QueryBuilder, view: QueueView, { me, lateBefore }: Asked): void {
  switch (view) {
    case 'open':
      select.whereIn('state', open);
      return;
    case 'received':
    case 'in-review':
    case 'asked-back':
      select.where({ state: view });
      return;
    case 'late':
      select.whereIn('state', open).where('waiting_since', '<', lateBefore);
      return;
    case 'mine':
      select.whereIn('state', open).where({ assignee: me });
      return;
    case 'ended':
      select.whereNotIn('state', open);
      return;
    case 'all':
      return;
  }
}

/** One page of the queue. */
export async function readQueue(
  db: Database,
  tables: Tables,
  asked: Asked,
): Promise<{ lines: QueueLine[]; total: number }> {
  const { view, kind, page, pageSize } = asked.query;
  // Signs that show nothing are in no column, and PostgreSQL does not take them all.
  const area = cleanLine(asked.query.area);
  const assignee = cleanLine(asked.query.assignee);
  const q = cleanLine(asked.query.q);
  const matching = () => {
    const select = db(tables.submissions);
    inView(select, view, asked);
    if (kind !== '') select.where({ submission_kind: kind });
    if (area !== '') select.where({ area });
    if (assignee === 'none') select.whereNull('assignee');
    else if (assignee !== '') select.where({ assignee });
    for (const pattern of likePatterns(q)) {
      select.whereRaw(`(lower(title) LIKE ? ESCAPE '\\' OR lower(reference) LIKE ? ESCAPE '\\')`, [
        pattern,
        pattern,
      ]);
    }
    return select;
  };
  const [counted] = z
    .array(z.object({ total: count }))
    .parse(await matching().count({ total: '*' }));
  const ordered =
    view === 'ended'
      ? matching().orderBy('since', 'desc')
      : matching().orderBy('received_at', view === 'all' ? 'desc' : 'asc');
  const found: unknown = await ordered
    .orderBy('id')
    .select(Object.keys(row.shape))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { lines: z.array(row).parse(found), total: counted?.total ?? 0 };
}

const countRows = z.array(
  z.object({ state: z.enum(submissionStates), total: count, late: count, mine: count }),
);

/** How many there are in each view. */
export async function countViews(
  db: Database,
  tables: Tables,
  { me, lateBefore }: Pick<Asked, 'me' | 'lateBefore'>,
): Promise<Record<QueueView, number>> {
  const found = countRows.parse(
    await db(tables.submissions)
      .select('state')
      .count({ total: '*' })
      .select(
        db.raw('SUM(CASE WHEN waiting_since < ? THEN 1 ELSE 0 END) AS late', [lateBefore]),
        db.raw('SUM(CASE WHEN assignee = ? THEN 1 ELSE 0 END) AS mine', [me]),
      )
      .groupBy('state'),
  );
  const counts = Object.fromEntries(queueViews.map((view) => [view, 0])) as Record<
    QueueView,
    number
  >;
  for (const { state, total, late, mine } of found) {
    counts.all += total;
    const isOpen = open.some((one) => one === state);
    if (!isOpen) {
      counts.ended += total;
      continue;
    }
    counts.open += total;
    counts.late += late;
    counts.mine += mine;
    if (state === 'received' || state === 'in-review' || state === 'asked-back') {
      counts[state] += total;
    }
  }
  return counts;
}

/** How many nobody has looked at, or have an answer that nobody has looked at. */
export async function countWaiting(db: Database, tables: Tables): Promise<number> {
  const [found] = z.array(z.object({ total: count })).parse(
    await db(tables.submissions)
      .where({ state: 'received' })
      .orWhere((also) => void also.where({ state: 'in-review' }).whereNotNull('answered_at'))
      .count({ total: '*' }),
  );
  return found?.total ?? 0;
}
