import { useCallback, useEffect, useState } from 'react';
import { isFetchError } from '@strapi/strapi/admin';
import type { DeskCommand, SubmissionDetail } from '../../../shared/desk-api.mts';
import type { CommandBody, Outcome } from '../desk/desk-client.ts';
import { useDesk } from '../desk/use-desk.ts';
import { useRefresh } from '../../../../admin-parts/use-refresh.ts';
import { waiting } from '../menu/waiting.ts';

export type SubmissionState =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed' }
  | { kind: 'read'; detail: SubmissionDetail; readAt: Date };

/** Does something with the submission that is shown; then shows it as it is afterwards. */
export type Run = <C extends DeskCommand>(
  command: C,
  body: CommandBody<C>,
) => Promise<Outcome | { kind: 'failed' }>;

export interface Submission {
  state: SubmissionState;
  /** Reads it again; null when that failed. */
  refresh: () => Promise<SubmissionDetail | null>;
  run: Run;
}

/**
 * One submission, kept up to date.
 * @param isHeld while somebody works on what is shown, it stays as it is
 */
export function useSubmission(id: string, isHeld: boolean): Submission {
  const desk = useDesk();
  const [state, setState] = useState<SubmissionState>({ kind: 'loading' });

  const show = useCallback((detail: SubmissionDetail) => {
    setState({ kind: 'read', detail, readAt: new Date() });
    void waiting.refresh();
  }, []);

  const refresh = useCallback(async () => {
    try {
      const detail = await desk.detail(id);
      show(detail);
      return detail;
    } catch (error) {
      const isMissing = isFetchError(error) && error.status === 404;
      setState((before) => {
        if (isMissing) return { kind: 'missing' };
        return before.kind === 'read' ? before : { kind: 'failed' };
      });
      return null;
    }
  }, [desk, id, show]);

  const run: Run = useCallback(
    async (command, body) => {
      const outcome = await desk
        .command(id, command, body)
        .catch(() => ({ kind: 'failed' }) as const);
      if (outcome.kind === 'done') show(outcome.detail);
      return outcome;
    },
    [desk, id, show],
  );

  useEffect(() => {
    setState({ kind: 'loading' });
    void refresh();
  }, [refresh]);
  useRefresh(() => {
    if (!isHeld) void refresh();
  });

  return { state, refresh, run };
}
