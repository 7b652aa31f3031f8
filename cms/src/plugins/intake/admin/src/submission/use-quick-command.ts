import { useEffect } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { DeskCommand } from '../../../shared/desk-api.mts';
import type { CommandBody } from '../desk/desk-client.ts';
import { useLatest } from '../../../../admin-parts/use-latest.ts';
import type { TextKey } from '../translations/en.ts';
import { useText } from '../words/use-text.ts';
import type { DeskProps } from './SubmissionDesk.tsx';
import { useCommand } from './use-command.ts';

/** A command of one click. Nothing was typed that could get lost, so a refusal shows the new state at once. */
export function useQuickCommand<C extends DeskCommand>(
  { run, refresh }: Pick<DeskProps, 'run' | 'refresh'>,
  command: C,
) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const { isBusy, refusal, problems, forget, send } = useCommand(run, command);

  const tell = useLatest(() => {
    if (!refusal && !problems) return;
    const message = text(refusal ? `refusal.${refusal}` : 'command.invalid');
    toggleNotification({ type: 'warning', message });
    forget();
    void refresh();
  });
  useEffect(() => tell.current(), [refusal, problems, tell]);

  return {
    isBusy,
    send: (body: CommandBody<C>, done: TextKey) => void send(body, done),
  };
}
