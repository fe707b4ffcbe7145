import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Tells the size of an element's content in pixels, at first and whenever it changes. */
export function useSize(
  element: RefObject<HTMLElement | null>,
  heard: (size: { width: number; height: number }) => void,
): void {
  const hear = useEffectEvent(heard);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([{ contentRect }]) => hear(contentRect));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
}
