import { useCallback, useLayoutEffect, useRef } from 'react';
import { rescueFocus } from './rescue-focus.ts';

/**
 * Gives the keyboard back, when a dialog closes, to what it was opened with. A dialog of the design
 * system does so only for a trigger of its own, which ours have not.
 * @returns for `onCloseAutoFocus`
 */
export function useReturnedFocus(isOpen: boolean): () => void {
  const opener = useRef<Element | null>(null);
  // Before the dialog takes the focus, which it does after the layout is there.
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement;
  }, [isOpen]);
  return useCallback(() => {
    const { current } = opener;
    requestAnimationFrame(() => {
      if (current instanceof HTMLElement && current.isConnected) current.focus();
      rescueFocus();
    });
  }, []);
}
