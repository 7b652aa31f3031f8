import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { momentInWords } from '../../../shared/time-zone.mts';
import { configOf } from '../plugin-config.ts';
import type { PlanRow } from './plans.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';

const account = z.object({ email: z.string() }).nullish();

const shownName = (title = ''): string => (title === '' ? 'Zonder titel' : title);

/** Writes to who planned something. */
const planLetters = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** As part of the transaction around the call. */
  async tellFailure(plan: PlanRow, reason: string): Promise<void> {
    const { people, entries } = pluginServices(strapi);
    const { entryType: type, entryId: documentId, plannedBy, dueAt } = plan;
    const found = account.parse(
      plannedBy === null
        ? null
        : await strapi.db.query('admin::user').findOne({
            select: ['email'],
            where: { id: plannedBy, isActive: true, blocked: { $ne: true } },
          }),
    );
    if (!found || plannedBy === null) return;
    const names = await people.named([plannedBy]);
    const entry = (await entries.named(type, { documentId })).get(documentId);
    await postServices(strapi).outbox.put([
      {
        letter: 'plan-failed',
        to: { name: names.get(plannedBy) ?? found.email, address: found.email },
        about: documentId,
        data: {
          title: shownName(entry?.title),
          action: plan.action,
          moment: momentInWords(dueAt),
          reason,
          entryUrl: new URL(
            `/admin/content-manager/collection-types/${type}/${documentId}`,
            configOf(strapi).cmsUrl,
          ).href,
        },
      },
    ]);
  },
});

export default planLetters;
export type PlanLetters = ReturnType<typeof planLetters>;
