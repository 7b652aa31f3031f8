/** A moment at which all changes up to a position were live. */
export interface Step {
  position: number;
  /** Milliseconds. */
  seenAt: number;
}

/** What is remembered: more than a page of an overview shows. */
const MOST = 500;

/** The steps with a new one, which says something only when it goes further. */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1);
  if (step.position === last?.position) return steps;
  // A site that begins anew comes by all changes again.
  if (last && step.position < last.position) return [step];
  return [...steps, step].slice(-MOST);
}

/** When a change was first seen to be live; null for one from before the first step. */
export function arrivalOf(steps: readonly Step[], sequence: number): number | null {
  const [first] = steps;
  if (!first || sequence <= first.position) return null;
  return steps.find(({ position }) => position >= sequence)?.seenAt ?? null;
}
