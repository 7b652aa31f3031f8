import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width that an element has, in pixels; 0 until it is known. */
export function useRoom(): { element: RefObject<HTMLDivElement>; width: number } {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      // Hidden behind another tab it has no width; that is no reason to fit it anew.
      if (entry && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
