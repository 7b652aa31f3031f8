import type { PlanAction, PlanRefusal, WantedMoments } from '../../../shared/plan.mts';

/** A plan as far as its turn depends on it. */
export interface Turn {
  id: number;
  action: PlanAction;
  dueAt: Date;
}

/** What an editor wants is weighed against this. */
export interface Setting {
  now: Date;
  /** Whether the entry is on the site now. */
  isPublic: boolean;
  /** What waits already; nobody has to change it because of its own moment. */
  waiting: WantedMoments;
}

/** Further ahead is a typing error. Milliseconds. */
const FURTHEST = 5 * 366 * 24 * 60 * 60 * 1000;

/** Why what an editor wants is refused; null when it is taken. */
export function planRefusal(wanted: WantedMoments, setting: Setting): PlanRefusal | null {
  const { publishAt, unpublishAt } = wanted;
  const { now, isPublic, waiting } = setting;
  const fresh = [
    publishAt === waiting.publishAt ? null : publishAt,
    unpublishAt === waiting.unpublishAt ? null : unpublishAt,
  ]
    .filter((moment) => moment !== null)
    .map((moment) => Date.parse(moment));
  if (fresh.some((moment) => moment <= now.getTime())) return 'in-the-past';
  if (fresh.some((moment) => moment > now.getTime() + FURTHEST)) return 'too-far';
  if (unpublishAt === null) return null;
  if (publishAt === null) return isPublic ? null : 'not-on-site';
  return Date.parse(unpublishAt) > Date.parse(publishAt) ? null : 'not-after-publication';
}

/**
 * Plans whose time has come, in the order of their times, also when some came while nothing ran. Of two
 * at the same moment the one that was planned first.
 */
export const dueTurns = <T extends Turn>(plans: readonly T[], now: Date): T[] =>
  plans
    .filter(({ dueAt }) => dueAt.getTime() <= now.getTime())
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.id - b.id);

/** Plans for an entry that have lost their meaning because of what somebody did with it. */
export function overtakenBy(action: string): PlanAction[] {
  switch (action) {
    case 'delete':
      return ['publish', 'unpublish'];
    case 'unpublish':
      return ['unpublish'];
    case 'publish':
    case 'update':
      return ['publish'];
    default:
      return [];
  }
}

/** Between two tries of what failed because of something else than the entry. Milliseconds. */
const RETRY = 30_000;
/** A plan of another instance, or a clock that was changed, is noticed this late at most. Milliseconds. */
const LONGEST_SLEEP = 60_000;

/** How long to sleep when the next turn is at this moment. */
export function sleepUntil(next: Date | null, now: Date): number {
  if (next === null) return LONGEST_SLEEP;
  const left = next.getTime() - now.getTime();
  return left <= 0 ? RETRY : Math.min(left, LONGEST_SLEEP);
}

/** What is not the fault of the entry is tried this often. */
const MOST_ATTEMPTS = 5;

export const isWorthAnotherTry = (attempts: number): boolean => attempts < MOST_ATTEMPTS;
