import type { Follower } from '../rules/entry-status.ts';

/** What the cms knows of the site: by asking for changes after N, it says that all up to N are live. */
const followers = () => {
  let known: Follower | null = null;
  return {
    seen(position: number): void {
      known = { position, seenAt: Date.now() };
    },
    current: (): Follower | null => known,
  };
};

export default followers;
export type Followers = ReturnType<typeof followers>;
