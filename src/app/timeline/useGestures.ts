import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { goTo, jumpTo } from '../state/lab.ts';
import { zoom } from '../state/settings.ts';
import { panned, type SetView, type View, zoomed } from './view.ts';

interface Shown {
  view: View;
  setView: SetView;
  steps: number;
  /** Of the track, in CSS pixels. */
  width: number;
}

/** Pixels of the wheel that bring the run twice as close. */
const TURN = 240;
/** Pixels of a line, where the wheel counts in lines. */
const LINE = 16;

/**
 * What pointers and the wheel do in the timeline: dragging moves the lab's cursor, with Shift the part that is shown;
 * the wheel and two fingers bring it closer, the wheel with Shift or sideways moves it.
 */
export function useGestures(track: RefObject<HTMLDivElement | null>, shown: Shown) {
  const { view, setView, steps, width } = shown;
  const [pointed, setPointed] = useState<{ x: number }>();
  /** Where each finger or the button was last, from the left. */
  const held = useRef(new Map<number, number>());
  const frame = useRef(0);
  const perPixel = (view.to - view.from) / Math.max(1, width);
  const xOf = (event: { clientX: number }) =>
    (event.clientX - (track.current?.getBoundingClientRect().left ?? 0)) / zoom();
  const positionAt = (x: number) => view.from + x * perPixel;

  const turn = useEffectEvent((event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    const at = xOf(event);
    // Of the view at that time: several turns may come before the next drawing.
    setView((now) => {
      const each = (now.to - now.from) / Math.max(1, width);
      if (event.shiftKey || Math.abs(x) > Math.abs(y)) return panned(now, (x || y) * each, steps);
      return zoomed(now, 2 ** (-y / TURN), now.from + at * each, steps);
    });
  });
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    // React's own listener could not keep the page from scrolling.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      turn(event);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [track]);

  const pinch = (id: number, x: number) => {
    const other = [...held.current].find(([each]) => each !== id)?.[1] ?? x;
    const before = held.current.get(id) ?? x;
    const apart = Math.abs(before - other);
    setView((now) => {
      const each = (now.to - now.from) / Math.max(1, width);
      const closer = apart > 0 ? Math.max(0.5, Math.min(2, Math.abs(x - other) / apart)) : 1;
      return zoomed(now, closer, now.from + other * each, steps);
    });
    held.current.set(id, x);
  };

  return {
    pointed,
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      const x = xOf(event);
      held.current.set(event.pointerId, x);
      setPointed(undefined);
      if (held.current.size === 1 && !event.shiftKey) jumpTo(Math.floor(positionAt(x)));
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      const x = xOf(event);
      const before = held.current.get(event.pointerId);
      if (before === undefined) {
        if (event.pointerType === 'mouse') setPointed({ x });
        return;
      }
      if (held.current.size > 1) pinch(event.pointerId, x);
      else if (event.shiftKey) {
        held.current.set(event.pointerId, x);
        setView((now) => panned(now, (before - x) * perPixel, steps));
      } else {
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => goTo(Math.floor(positionAt(x))));
      }
    },
    onPointerUp: ({ pointerId }: PointerEvent) => held.current.delete(pointerId),
    onPointerCancel: ({ pointerId }: PointerEvent) => held.current.delete(pointerId),
    onPointerLeave: () => setPointed(undefined),
  };
}
