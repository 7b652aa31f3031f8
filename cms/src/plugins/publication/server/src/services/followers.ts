import type { Follower } from '../rules/entry-status.ts';
import { arrivalOf, withStep, type Step } from '../rules/arrivals.ts';

/** What the cms knows of the site: by asking for changes after N, it says that all up to N are live. */
const followers = () => {
  let known: Follower | null = null;
  let steps: readonly Step[] = [];
  return {
    seen(position: number): void {
      known = { position, seenAt: Date.now() };
      steps = withStep(steps, known);
    },
    current: (): Follower | null => known,
    /** When a change was first known to be live, in milliseconds; null when that is not known. */
    liveAt: (sequence: number): number | null => arrivalOf(steps, sequence),
  };
};

export default followers;
export type Followers = ReturnType<typeof followers>;
