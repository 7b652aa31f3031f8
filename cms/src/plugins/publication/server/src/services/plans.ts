import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { planActions, type PlanAction, type WantedMoments } from '../../../shared/plan.mts';
import { PLAN_UID } from '../constants.ts';
import { dueTurns, overtakenBy } from '../rules/schedule.ts';
import type { Named } from './feed.ts';

const planRow = z.object({
  id: z.number(),
  entryType: z.string(),
  entryId: z.string(),
  action: z.enum(planActions),
  dueAt: z.coerce.date(),
  state: z.enum(['planned', 'failed']),
  failure: z.string().nullable(),
  attempts: z.number().nullable(),
  plannedBy: z.string().nullable(),
});
export type PlanRow = z.infer<typeof planRow>;

const rows = z.array(planRow);

/** Plans that are looked at in one go. */
const AT_ONCE = 200;
/** What still asks for attention: it waits for its time, or it failed. */
const OPEN = { state: { $in: ['planned', 'failed'] } };

/** Keeps what is planned. */
const plans = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(PLAN_UID);
  const of = ({ type, documentId }: Named) => ({ entryType: type, entryId: documentId });

  return {
    /** What is open for one entry, the first moment first. */
    async open(named: Named): Promise<PlanRow[]> {
      const where = { ...of(named), ...OPEN };
      return rows.parse(await query().findMany({ where, orderBy: { dueAt: 'asc' } }));
    },

    /** What is open for entries of these types, what failed first, the first moment first. */
    async allOpen(types: readonly string[], limit: number): Promise<PlanRow[]> {
      const found: unknown = await query().findMany({
        where: { entryType: { $in: [...types] }, ...OPEN },
        orderBy: [{ state: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
        limit,
      });
      return rows.parse(found);
    },

    /** Puts what is wanted in the place of what was open. Call it within a transaction that holds the lock of the feed. */
    async replace(named: Named, wanted: WantedMoments, by: string, now: Date): Promise<void> {
      const open = await this.open(named);
      for (const [action, moment] of [
        ['publish', wanted.publishAt],
        ['unpublish', wanted.unpublishAt],
      ] as const) {
        const own = open.filter((plan) => plan.action === action);
        const kept = own.find(
          ({ state, dueAt }) => state === 'planned' && dueAt.toISOString() === moment,
        );
        await end(
          own.filter((plan) => plan !== kept).map(({ id }) => id),
          now,
        );
        if (moment === null || kept) continue;
        const data = { ...of(named), action, dueAt: moment, state: 'planned', plannedBy: by };
        await query().create({ data });
      }
    },

    /** Ends what has lost its meaning because of what somebody did. Call it within that transaction. */
    async overtake(named: Named, action: string): Promise<void> {
      const actions: PlanAction[] = overtakenBy(action);
      if (actions.length === 0) return;
      await query().updateMany({
        where: { ...of(named), ...OPEN, action: { $in: actions } },
        data: { state: 'overtaken', endedAt: new Date() },
      });
    },

    /** What must happen now, in order. */
    async due(now: Date): Promise<PlanRow[]> {
      const found: unknown = await query().findMany({
        where: { state: 'planned', dueAt: { $lte: now } },
        orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
        limit: AT_ONCE,
      });
      return dueTurns(rows.parse(found), now);
    },

    /** The first moment at which something is planned; null when nothing is. */
    async next(): Promise<Date | null> {
      const found: unknown = await query().findOne({
        where: { state: 'planned' },
        orderBy: { dueAt: 'asc' },
      });
      return planRow.nullish().parse(found)?.dueAt ?? null;
    },

    /**
     * Takes a plan, within the transaction that carries it out: so it is done once, whoever else sees it
     * due, and not at all when that transaction is undone.
     * @returns whether it was still there to be taken
     */
    async claim(id: number, now: Date): Promise<boolean> {
      const { count } = await query().updateMany({
        where: { id, state: 'planned' },
        data: { state: 'done', endedAt: now },
      });
      return count === 1;
    },

    /** @returns whether it still waited */
    async fail(id: number, failure: string, now: Date): Promise<boolean> {
      const { count } = await query().updateMany({
        where: { id, state: 'planned' },
        data: { state: 'failed', failure, endedAt: now },
      });
      return count === 1;
    },

    async countAttempt({ id, attempts }: PlanRow): Promise<void> {
      const data = { attempts: (attempts ?? 0) + 1 };
      await query().updateMany({ where: { id, state: 'planned' }, data });
    },

    /** Forgets what ended before this moment. */
    async forget(before: Date): Promise<void> {
      await query().deleteMany({
        where: { state: { $in: ['done', 'cancelled', 'overtaken'] }, endedAt: { $lt: before } },
      });
    },
  };

  async function end(ids: readonly number[], now: Date): Promise<void> {
    if (ids.length === 0) return;
    await query().updateMany({
      where: { id: { $in: [...ids] }, ...OPEN },
      data: { state: 'cancelled', endedAt: now },
    });
  }
};

export default plans;
export type Plans = ReturnType<typeof plans>;
