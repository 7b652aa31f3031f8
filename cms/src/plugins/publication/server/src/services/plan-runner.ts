import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { ENTRY_IS_GONE, planFailure, SOMETHING_BROKE } from '../rules/plan-failure.ts';
import { isWorthAnotherTry } from '../rules/schedule.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import type { PlanRow } from './plans.ts';
import { pluginServices } from './plugin-services.ts';

const published = z.object({ entries: z.array(z.unknown()) });

/** What became of a plan when its time had come. */
type Turn = { kind: 'over' } | { kind: 'failed'; failure: string } | { kind: 'again' };

/** Carries out what was planned, as an editor would do it by hand. */
const planRunner = ({ strapi }: { strapi: Core.Strapi }) => {
  /** @returns whether there was an entry to do it with */
  async function carryOut({ entryType, entryId, action }: PlanRow): Promise<boolean> {
    const documents = strapi.documents(entryType as UID.ContentType);
    if (action === 'publish') {
      const answer = published.parse(await documents.publish({ documentId: entryId }));
      return answer.entries.length > 0;
    }
    await documents.unpublish({ documentId: entryId });
    return true;
  }

  async function turnOf(plan: PlanRow, now: Date): Promise<Turn> {
    const { feed, plans, models } = pluginServices(strapi);
    const model = models.find(plan.entryType);
    if (!model) return { kind: 'failed', failure: ENTRY_IS_GONE };
    try {
      return await inTransaction(strapi, async ({ trx }): Promise<Turn> => {
        // In the same order as everybody else: first the lock of the feed, then the plan.
        await feed.lock(trx);
        if (!(await plans.claim(plan.id, now))) return { kind: 'over' };
        if (!(await carryOut(plan))) throw new EntryIsGone();
        return { kind: 'over' };
      });
    } catch (error) {
      if (error instanceof EntryIsGone) return { kind: 'failed', failure: ENTRY_IS_GONE };
      if (error instanceof errors.ApplicationError) {
        return { kind: 'failed', failure: planFailure(error.details, model) };
      }
      strapi.log.error(`Plan ${plan.id} could not be carried out: ${String(error)}`);
      if (isWorthAnotherTry((plan.attempts ?? 0) + 1)) return { kind: 'again' };
      return { kind: 'failed', failure: SOMETHING_BROKE };
    }
  }

  return {
    /** Everything whose time has come, in order, each once. */
    async runDue(now: Date): Promise<void> {
      const { plans, planLetters } = pluginServices(strapi);
      for (const plan of await plans.due(now)) {
        const turn = await turnOf(plan, now);
        if (turn.kind === 'again') await plans.countAttempt(plan);
        if (turn.kind !== 'failed') continue;
        await inTransaction(strapi, async () => {
          if (!(await plans.fail(plan.id, turn.failure, now))) return;
          await planLetters.tellFailure(plan, turn.failure);
        });
      }
    },
  };
};

/** Undoes the transaction that found nothing to publish. */
class EntryIsGone extends Error {}

export default planRunner;
export type PlanRunner = ReturnType<typeof planRunner>;
