import { z } from 'zod';

/** What can be planned for an entry. */
export const planActions = ['publish', 'unpublish'] as const;

export type PlanAction = (typeof planActions)[number];

const moment = z.iso.datetime();

/** Body of `PUT /publication/plans/:type/:documentId`: everything that is planned; null for nothing. */
export const wantedMoments = z.strictObject({
  publishAt: moment.nullable(),
  unpublishAt: moment.nullable(),
});

/** Why a plan is not taken. */
export const planRefusals = [
  'in-the-past',
  'too-far',
  'not-after-publication',
  'not-on-site',
] as const;
export const refusedPlan = z.object({ refused: z.enum(planRefusals) });

/** A plan that waits for its time, or one that failed. */
export const plan = z.object({
  id: z.number().int(),
  action: z.enum(planActions),
  at: z.string(),
  state: z.enum(['planned', 'failed']),
  /** In Dutch; null for one that waits. */
  failure: z.string().nullable(),
  /** Name of who planned it; null when that account is gone. */
  plannedBy: z.string().nullable(),
});

/** Answer of `GET` and `PUT /publication/plans/:type/:documentId`. */
export const plansAnswer = z.object({
  /** Whether who asks may plan. */
  mayPlan: z.boolean(),
  plans: z.array(plan),
});

export type WantedMoments = z.infer<typeof wantedMoments>;
export type PlanRefusal = (typeof planRefusals)[number];
export type Plan = z.infer<typeof plan>;
export type PlansAnswer = z.infer<typeof plansAnswer>;
