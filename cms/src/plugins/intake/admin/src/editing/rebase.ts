import type { Draft } from './draft.ts';
import { eachText, textFields, type TextField } from './text-fields.ts';

const lists = ['policyFields', 'preparation', 'photos'] as const;

/** A part of the form that two people can both change. */
export type DraftPart = TextField | (typeof lists)[number];

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Which parts differ. */
export function changedParts(one: Draft, other: Draft): DraftPart[] {
  return [
    ...textFields.filter((name) => one.texts[name] !== other.texts[name]),
    ...lists.filter((name) => !isSame(one[name], other[name])),
  ];
}

export interface Rebased {
  draft: Draft;
  /** Changed by both: what was typed here stays, and will replace what the other wrote. */
  clashes: DraftPart[];
}

/** Takes over what somebody else saved meanwhile, without losing what was typed here. */
export function rebase(base: Draft, mine: Draft, theirs: Draft): Rebased {
  const mineChanged = changedParts(base, mine);
  const isMine = (part: DraftPart) => mineChanged.includes(part);
  const draft: Draft = {
    texts: eachText((name) => (isMine(name) ? mine : theirs).texts[name]),
    policyFields: (isMine('policyFields') ? mine : theirs).policyFields,
    preparation: (isMine('preparation') ? mine : theirs).preparation,
    photos: (isMine('photos') ? mine : theirs).photos,
  };
  const different = changedParts(mine, theirs);
  const clashes = changedParts(base, theirs).filter(
    (part) => isMine(part) && different.includes(part),
  );
  return { draft, clashes };
}
