import { useState } from 'react';
import type { SubmissionDetail } from '../../../shared/desk-api.mts';
import { checkDraft, type Problems } from '../forms/check-draft.ts';
import type { Draft } from '../forms/draft.ts';
import { draftOf } from '../forms/form-of-kind.ts';
import { changedParts, rebase } from './rebase.ts';

interface Open {
  /** What the form held when it was opened, or last brought up to date. */
  base: Draft;
  draft: Draft;
  problems: Problems;
  /** Paths of what another changed as well. */
  clashes: string[];
}

/** The form of a submission while somebody edits it. */
export interface Edit {
  open: Open | null;
  isChanged: boolean;
  start: (detail: SubmissionDetail) => void;
  stop: () => void;
  change: (draft: Draft) => void;
  /** What can be saved; null, with the problems shown, when something is wrong. */
  check: () => ReturnType<typeof checkDraft> | null;
  /** Takes over what another saved meanwhile. */
  bringUpToDate: (detail: SubmissionDetail) => void;
}

export function useEdit(): Edit {
  const [open, setOpen] = useState<Open | null>(null);
  const showProblems = (problems: Problems) => setOpen((now) => now && { ...now, problems });
  return {
    open,
    isChanged: open !== null && changedParts(open.base, open.draft).length > 0,
    start({ submitted }) {
      if (!submitted) return;
      const base = draftOf(submitted);
      setOpen({ base, draft: base, problems: {}, clashes: [] });
    },
    stop: () => setOpen(null),
    change: (draft) => setOpen((now) => now && { ...now, draft }),
    check() {
      if (!open) return null;
      const checked = checkDraft(open.draft);
      showProblems(checked.kind === 'invalid' ? checked.problems : {});
      return checked;
    },
    bringUpToDate({ submitted }) {
      if (!submitted) return;
      const theirs = draftOf(submitted);
      setOpen((now) => {
        if (!now) return null;
        const { draft, clashes } = rebase(now.base, now.draft, theirs);
        return {
          ...now,
          base: theirs,
          draft,
          clashes: [...new Set([...now.clashes, ...clashes])],
        };
      });
    },
  };
}
