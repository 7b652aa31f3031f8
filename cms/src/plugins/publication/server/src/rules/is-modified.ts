/** Publishing saves both versions, some milliseconds apart. */
const SAME_SAVE = 1000;

interface Version {
  updatedAt: Date;
}

/** Whether a draft was edited after its entry was published. */
export const isModified = (draft: Version, published: Version): boolean =>
  draft.updatedAt.getTime() - published.updatedAt.getTime() > SAME_SAVE;
