import type { Draft } from '../forms/draft.ts';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The parts of a draft that two people can both change, by their path. */
const partsOf = ({ texts, lists, preparation, photos }: Draft): Record<string, unknown> => ({
  ...texts,
  ...lists,
  preparation,
  photos,
});

/** Which parts differ, by their path. */
export function changedParts(one: Draft, other: Draft): string[] {
  const parts = partsOf(other);
  return Object.entries(partsOf(one)).flatMap(([path, value]) =>
    isSame(value, parts[path]) ? [] : [path],
  );
}

export interface Rebased {
  draft: Draft;
  /** Changed by both: what was typed here stays, and will replace what the other wrote. */
  clashes: string[];
}

/** Takes over what somebody else saved meanwhile, without losing what was typed here. */
export function rebase(base: Draft, mine: Draft, theirs: Draft): Rebased {
  const mineChanged = changedParts(base, mine);
  const isMine = (path: string) => mineChanged.includes(path);
  const kept = <T>(own: Readonly<Record<string, T>>, others: Readonly<Record<string, T>>) => ({
    ...others,
    ...Object.fromEntries(Object.entries(own).filter(([path]) => isMine(path))),
  });
  const draft: Draft = {
    kind: theirs.kind,
    texts: kept(mine.texts, theirs.texts),
    lists: kept(mine.lists, theirs.lists),
    preparation: (isMine('preparation') ? mine : theirs).preparation,
    photos: (isMine('photos') ? mine : theirs).photos,
  };
  const different = changedParts(mine, theirs);
  const clashes = changedParts(base, theirs).filter(
    (path) => isMine(path) && different.includes(path),
  );
  return { draft, clashes };
}
