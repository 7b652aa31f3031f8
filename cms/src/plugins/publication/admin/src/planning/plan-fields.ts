import {
  planActions,
  type Plan,
  type PlanRefusal,
  type WantedMoments,
} from '../../../shared/plan.mts';
import { instantOf, wallClock } from '../../../shared/time-zone.mts';

/** What stands in the form: `2031-05-01T10:00` by the clock on the wall, or nothing. */
export type PlanFields = Record<keyof WantedMoments, string>;
export type FieldErrors = Partial<Record<keyof WantedMoments, PlanRefusal | 'no-moment'>>;

/** The form of what is planned. */
export function fieldsOf(plans: readonly Plan[]): PlanFields {
  const [publishAt, unpublishAt] = planActions.map((action) => {
    const plan = plans.find((one) => one.action === action && one.state === 'planned');
    return plan ? wallClock(new Date(plan.at)) : '';
  });
  return { publishAt: publishAt ?? '', unpublishAt: unpublishAt ?? '' };
}

/**
 * What a form asks for. A moment that was not changed stays exactly what it was.
 * @param before the plans that the form began with
 */
export function wantedOf(
  fields: PlanFields,
  before: readonly Plan[],
): { wanted: WantedMoments } | { errors: FieldErrors } {
  const errors: FieldErrors = {};
  const unchanged = fieldsOf(before);
  const momentOf = (name: keyof WantedMoments, action: Plan['action']): string | null => {
    if (fields[name] === '') return null;
    const plan = before.find((one) => one.action === action && one.state === 'planned');
    if (plan && fields[name] === unchanged[name]) return plan.at;
    const instant = instantOf(fields[name]);
    if (!instant) errors[name] = 'no-moment';
    return instant?.toISOString() ?? null;
  };
  const wanted = {
    publishAt: momentOf('publishAt', 'publish'),
    unpublishAt: momentOf('unpublishAt', 'unpublish'),
  };
  return Object.keys(errors).length > 0 ? { errors } : { wanted };
}

/** Beside which field a refusal belongs. */
export function errorsOf(reason: PlanRefusal, wanted: WantedMoments, now: number): FieldErrors {
  if (reason === 'not-on-site') return { publishAt: reason };
  if (reason === 'not-after-publication' || wanted.publishAt === null)
    return { unpublishAt: reason };
  const isTooLate = Date.parse(wanted.publishAt) <= now;
  return reason === 'in-the-past' && !isTooLate ? { unpublishAt: reason } : { publishAt: reason };
}
