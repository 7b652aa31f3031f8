import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useText } from '../words/use-text.ts';
import { NOTHING, writePlans, type Planned } from './plan-client.ts';

/** Cancels all that is planned for an entry. */
export function useCancel(onDone: () => void) {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const [isBusy, setIsBusy] = useState(false);

  async function cancel(planned: Planned): Promise<void> {
    setIsBusy(true);
    try {
      await writePlans({ put }, planned, NOTHING);
      toggleNotification({ type: 'success', message: text('plan.cancelled') });
    } catch {
      toggleNotification({ type: 'warning', message: text('plan.failed') });
    }
    setIsBusy(false);
    onDone();
  }

  return { isBusy, cancel };
}
