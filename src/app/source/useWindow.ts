import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows drawn above and below what is seen. */
const MARGIN = 10;
/** Rows kept between the row to show and the edge. */
const EDGE = 3;

interface RowWindow {
  scroller: RefObject<HTMLDivElement | null>;
  /** Rows to draw: [from, to). */
  from: number;
  to: number;
  onScroll(): void;
}

/**
 * Which rows of a long list to draw, for rows of one height in pixels. Keeps row `target` in view:
 * it scrolls when `trigger` changes and the row stands outside. Layout is read on scroll and on
 * resize only, never while stepping.
 */
export function useWindow(
  rows: number,
  height: number,
  target: number,
  trigger: unknown,
): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useRef(30);
  const top = useRef(0);
  const [from, setFrom] = useState(0);
  const [visible, setVisible] = useState(30);

  const onScroll = () => {
    top.current = scroller.current?.scrollTop ?? 0;
    const first = Math.max(0, Math.floor(top.current / height) - MARGIN);
    // In steps of half a margin, so that most scroll events draw nothing new.
    setFrom(first - (first % (MARGIN / 2)));
  };

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      seen.current = Math.ceil(entry.contentRect.height / height);
      setVisible(seen.current);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `trigger` decides when to scroll
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || target < 0) return;
    const first = top.current / height;
    const edge = Math.min(EDGE, Math.floor(seen.current / 3));
    if (target >= first + edge && target <= first + seen.current - 1 - edge) return;
    const middle = Math.max(0, (target - Math.floor(seen.current / 2)) * height);
    element.scrollTop = middle;
    onScroll();
  }, [target, trigger, height]);

  return { scroller, from, to: Math.min(rows, from + visible + 2 * MARGIN), onScroll };
}
