import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { DeskCommand, Refusal } from '../../../shared/desk-api.mts';
import type { CommandBody } from '../desk/desk-client.ts';
import { problemsByPath, type Problems } from '../forms/check-draft.ts';
import type { TextKey } from '../translations/en.ts';
import { useText } from '../words/use-text.ts';
import type { Run } from './use-submission.ts';

interface Asked<C extends DeskCommand> {
  isBusy: boolean;
  refusal: Refusal | null;
  /** What the cms has against the fields that were sent. */
  problems: Problems | null;
  forget: () => void;
  /** @returns whether it was done */
  send: (body: CommandBody<C>, done: TextKey) => Promise<boolean>;
}

/** One command, and what came of asking for it. */
export function useCommand<C extends DeskCommand>(run: Run, command: C): Asked<C> {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [problems, setProblems] = useState<Problems | null>(null);

  const forget = () => {
    setRefusal(null);
    setProblems(null);
  };

  const send = async (body: CommandBody<C>, done: TextKey) => {
    forget();
    setIsBusy(true);
    const outcome = await run(command, body);
    setIsBusy(false);
    switch (outcome.kind) {
      case 'done':
        toggleNotification({ type: 'success', message: text(done) });
        return true;
      case 'refused':
        setRefusal(outcome.reason);
        return false;
      case 'invalid':
        setProblems(problemsByPath(outcome.problems));
        return false;
      case 'failed':
        toggleNotification({ type: 'danger', message: text('command.failed') });
        return false;
    }
  };

  return { isBusy, refusal, problems, forget, send };
}
