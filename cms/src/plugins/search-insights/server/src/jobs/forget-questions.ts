import type { Core } from '@strapi/strapi';
import { dayOf, monthOf, monthsBefore } from '../../../shared/month.mts';
import { FEWEST_SHOWN, KEPT_MONTHS, RARE_KEPT_FOR } from '../../../shared/questions.mts';
import { BATCH_UID, QUESTION_UID } from '../constants.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Forgets what is too old, and sooner what was asked so seldom that it may say who asked. */
export async function forgetQuestions(strapi: Core.Strapi, now: Date): Promise<void> {
  const table = (uid: string) => strapi.db.connection(strapi.db.metadata.get(uid).tableName);
  const longAgo = dayOf(new Date(now.getTime() - RARE_KEPT_FOR * DAY));
  await table(QUESTION_UID)
    .where('month', '<', monthsBefore(monthOf(now), KEPT_MONTHS - 1))
    .delete();
  await table(QUESTION_UID)
    .whereIn(
      'words',
      table(QUESTION_UID)
        .select('words')
        .groupBy('words')
        .havingRaw('sum(asked) < ? and max(told_on) < ?', [FEWEST_SHOWN, longAgo]),
    )
    .delete();
  await table(BATCH_UID).where('told_on', '<', longAgo).delete();
}
