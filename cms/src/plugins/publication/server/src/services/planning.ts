import type { Core } from '@strapi/strapi';
import type { Plan, PlanRefusal, WantedMoments } from '../../../shared/plan.mts';
import { hasDraftAndPublish, isPublic } from '../rules/public-model.ts';
import { planRefusal } from '../rules/schedule.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import type { Named } from './feed.ts';
import type { PlanRow } from './plans.ts';
import { pluginServices } from './plugin-services.ts';

export type Planned = { kind: 'done' } | { kind: 'refused'; reason: PlanRefusal };

/** Takes what an editor plans. */
const planning = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Whether entries of this type can be planned: they have drafts, and stand on the site. */
  isFor(type: string): boolean {
    const model = pluginServices(strapi).models.find(type);
    return model !== undefined && isPublic(model) && hasDraftAndPublish(model);
  },

  /** What is open for an entry, as its editor sees it. */
  async shown(named: Named): Promise<Plan[]> {
    const { plans, people } = pluginServices(strapi);
    const open = await plans.open(named);
    const names = await people.named(open.map(({ plannedBy }) => plannedBy));
    return open.map((plan) => shownPlan(plan, names));
  },

  /**
   * Everything that is planned for an entry from now on.
   * @param by id of the administrator
   */
  async set(
    named: Named,
    wanted: WantedMoments,
    { by, now }: { by: string; now: Date },
  ): Promise<Planned> {
    const { entries, feed, plans, scheduler } = pluginServices(strapi);
    return inTransaction(strapi, async ({ trx, onCommit }): Promise<Planned> => {
      // Who plans waits for who publishes, and the other way round.
      await feed.lock(trx);
      const waiting = (await plans.open(named)).filter(({ state }) => state === 'planned');
      const momentOf = (action: string) =>
        waiting.find((plan) => plan.action === action)?.dueAt.toISOString() ?? null;
      const reason = planRefusal(wanted, {
        now,
        isPublic: await entries.isPublic(named),
        waiting: { publishAt: momentOf('publish'), unpublishAt: momentOf('unpublish') },
      });
      if (reason) return { kind: 'refused', reason };
      await plans.replace(named, wanted, by, now);
      onCommit(() => {
        scheduler.wake();
      });
      return { kind: 'done' };
    });
  },
});

/** A plan with the name of who made it. */
export const shownPlan = (
  { id, action, dueAt, state, failure, plannedBy }: PlanRow,
  names: ReadonlyMap<string, string>,
): Plan => ({
  id,
  action,
  at: dueAt.toISOString(),
  state,
  failure,
  plannedBy: names.get(plannedBy ?? '') ?? null,
});

export default planning;
export type Planning = ReturnType<typeof planning>;
