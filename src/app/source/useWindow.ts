import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from '../controls/usePrinting.ts';
import { useSize } from '../controls/useSize.ts';

/** Rows drawn above and below what is seen. */
const MARGIN = 6;
/** Rows that are printed at most. */
const PRINTED = 3000;
/** Rows kept between the row to show and the edge. */
const EDGE = 3;

interface RowWindow {
  scroller: RefObject<HTMLDivElement | null>;
  /** Rows to draw: [from, to). */
  from: number;
  to: number;
  /** What the rows' keys count from: where the list goes so far that none of the rows stays, the elements of those that go
   * become those that come, which takes a fraction of making new ones. */
  base: number;
  onScroll(): void;
}

/**
 * Which rows of a long list to draw, for rows of one height in pixels. Keeps row `target` in view:
 * it scrolls when
 * `trigger` or the height of the list changes and the row stands outside. Layout is read on scroll and on
 * resize only, never while stepping.
 */
export function useWindow(
  rows: number,
  height: number,
  target: number,
  trigger: unknown,
): RowWindow {
  const printing = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  /** Height of the viewport and where it is scrolled to, in pixels, as last heard. */
  const seen = useRef(30 * height);
  const top = useRef(0);
  const [{ from, base }, setStart] = useState({ from: 0, base: 0 });
  const [visible, setVisible] = useState(30);
  const drawn = visible + 2 * MARGIN;

  const moveTo = (pixels: number) => {
    top.current = pixels;
    const first = Math.max(0, Math.floor(pixels / height) - MARGIN);
    // In steps of half a margin, so that most scroll events draw nothing new.
    const next = first - (first % (MARGIN / 2));
    setStart((now) => {
      if (next === now.from) return now;
      const far = Math.abs(next - now.from) >= drawn;
      return { from: next, base: far ? now.base + next - now.from : now.base };
    });
  };

  useSize(scroller, (size) => {
    seen.current = size.height;
    setVisible(Math.ceil(size.height / height));
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `trigger` and `visible` decide when to scroll
  useLayoutEffect(() => {
    if (target < 0) return;
    const edge = Math.min(EDGE * height, seen.current / 3);
    const at = target * height;
    if (at >= top.current + edge && at + height <= top.current + seen.current - edge) return;
    const most = Math.max(0, rows * height - seen.current);
    const wanted = Math.max(0, Math.min(most, at - Math.floor((seen.current - height) / 2)));
    if (wanted === top.current) return;
    moveTo(wanted);
    // Scrolling needs layout, which is due anyway before the frame is painted.
    const frame = requestAnimationFrame(() => {
      if (scroller.current) scroller.current.scrollTop = wanted;
    });
    return () => cancelAnimationFrame(frame);
  }, [target, trigger, height, visible]);

  if (printing) return { scroller, from: 0, to: Math.min(rows, PRINTED), base, onScroll: () => {} };
  return {
    scroller,
    from,
    to: Math.min(rows, from + drawn),
    base,
    onScroll: () => moveTo(scroller.current?.scrollTop ?? 0),
  };
}
