import { useEffect, useRef } from 'react';

/** Where Strapi's own link to the content goes. */
const MAIN = 'main-content';

/** When the button that had the focus is gone, the keyboard goes on from the top of the page rather than from nowhere. */
export function rescueFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.getElementById(MAIN)?.focus({ preventScroll: true });
  });
}

/** The same, after each change of what is shown. */
export function useRescuedFocus(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    rescueFocus();
  }, [shown]);
}
