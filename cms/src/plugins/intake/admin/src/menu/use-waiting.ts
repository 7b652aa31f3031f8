import { useSyncExternalStore } from 'react';
import { waiting } from './waiting.ts';

/** How many submissions wait for somebody of the network; 0 when that is not known. */
export function useWaiting(): number {
  return useSyncExternalStore(waiting.subscribe, waiting.current) ?? 0;
}
