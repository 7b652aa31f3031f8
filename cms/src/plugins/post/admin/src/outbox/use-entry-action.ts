import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useText } from './use-text.ts';

export type EntryAction = 'resend' | 'settle';

const done = { resend: 'action.resent', settle: 'action.settled' } as const;

/** What staff may do with a mail. One thing at a time, so that nothing is done twice. */
export function useEntryAction(onDone: () => void) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const [isBusy, setIsBusy] = useState(false);

  async function act(id: number, action: EntryAction): Promise<void> {
    setIsBusy(true);
    try {
      await post(`/post/outbox/${id}/${action}`);
      toggleNotification({ type: 'success', message: text(done[action]) });
    } catch {
      toggleNotification({ type: 'warning', message: text('action.failed') });
    }
    setIsBusy(false);
    onDone();
  }

  return { isBusy, act };
}
