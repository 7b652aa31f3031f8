import { useEffect } from 'react';
import { useLatest } from './use-latest.ts';

/** Milliseconds between two looks. */
const EVERY = 30_000;

/** Looks again now and then, and when somebody comes back to this page; never while nobody sees it. */
export function useRefresh(look: () => void): void {
  const latest = useLatest(look);
  useEffect(() => {
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const timer = setInterval(lookIfSeen, EVERY);
    window.addEventListener('focus', lookIfSeen);
    document.addEventListener('visibilitychange', lookIfSeen);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', lookIfSeen);
      document.removeEventListener('visibilitychange', lookIfSeen);
    };
  }, [latest]);
}
