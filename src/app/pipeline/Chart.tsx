import {
  type Dispatch,
  type KeyboardEvent,
  type PointerEvent,
  type SetStateAction,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { instructionText } from '../../analysis/words/instruction-text.ts';
import { useSize } from '../controls/useSize.ts';
import { stepNumber } from '../format/number.ts';
import { useThemeColours } from '../format/useThemeColours.ts';
import { useSyntax } from '../state/settings.ts';
import { AXIS, draw } from './draw.ts';
import { explain } from './explain.ts';
import { type Passage, stepOf } from './passage.ts';
import { panned, rowHeight, type Size, scrolled, type View, zoomed } from './view.ts';

interface Props {
  passage: Passage;
  view: View;
  onView: Dispatch<SetStateAction<View>>;
  size: Size;
  onSize(size: Size): void;
  /** Row of the lab's cursor; -1 where it is not in the passage. */
  cursor: number;
  /** Takes the lab's cursor to a row. */
  onRow(row: number): void;
  pointed: number;
  onPoint(row: number): void;
}

/** Width of the instructions' names. */
const namesIn = (width: number) => (width < 560 ? 150 : 262);

/** The canvas, and what one can do to it. */
export function Chart(props: Props) {
  const { passage, view, onView, size, onSize, cursor, onRow, pointed, onPoint } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [whole, setWhole] = useState({ width: 0, height: 0 });
  const names = namesIn(whole.width);
  const colours = useThemeColours();
  const syntax = useSyntax();
  const { timing } = passage;

  useSize(box, ({ width, height }) => {
    setWhole({ width, height });
    onSize({ width: Math.max(1, width - namesIn(width)), height: Math.max(1, height - AXIS) });
  });

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !colours || whole.width === 0) return;
    const scale = devicePixelRatio;
    const [width, height] = [Math.round(whole.width * scale), Math.round(whole.height * scale)];
    if (element.width !== width) element.width = width;
    if (element.height !== height) element.height = height;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const { reader } = passage.run;
    const text = (row: number) =>
      instructionText(reader, reader.trace.instructions[passage.pc[row]], syntax);
    draw(context, { passage, view, size, names, cursor, pointed, text, colours });
  }, [passage, view, size, whole, names, cursor, pointed, colours, syntax]);

  const turn = useEffectEvent((event: WheelEvent, box: DOMRect) => {
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [x, y] = [event.deltaX * lines, event.deltaY * lines];
    const at = Math.max(0, event.clientX - box.left - namesIn(box.width));
    // Of the view at that time: several turns may come before the next drawing.
    onView((now) => {
      if (event.ctrlKey || event.metaKey)
        return zoomed(now, 2 ** (-y / 240), at, event.clientY - box.top - AXIS, size, timing);
      if (event.shiftKey || Math.abs(x) > Math.abs(y))
        return panned(now, -(x || y), 0, size, timing);
      return scrolled(now, y / rowHeight(now.scale), size, timing);
    });
  });
  /** What the wheel does; React's own listener could not keep the page from scrolling. */
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      turn(event, element.getBoundingClientRect());
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, []);

  const rowAt = useCallback(
    (event: PointerEvent) => {
      const { top } = event.currentTarget.getBoundingClientRect();
      const y = event.clientY - top - AXIS;
      const row = Math.floor(view.row + y / rowHeight(view.scale));
      return y >= 0 && row >= 0 && row < passage.rows ? row : -1;
    },
    [view, passage],
  );
  const drag = useRef<{ x: number; y: number; moved: boolean }>(undefined);
  const press = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, moved: false };
  };
  const move = (event: PointerEvent) => {
    const start = drag.current;
    if (!start) {
      onPoint(rowAt(event));
      return;
    }
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!start.moved && Math.hypot(x, y) < 4) return;
    drag.current = { x: event.clientX, y: event.clientY, moved: true };
    onView(panned(view, x, y, size, timing));
  };
  const release = (event: PointerEvent) => {
    const row = rowAt(event);
    if (drag.current && !drag.current.moved && row >= 0) onRow(row);
    drag.current = undefined;
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(size.height / rowHeight(view.scale)) - 1);
    const at = Math.max(0, cursor);
    const to = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - page,
      PageDown: at + page,
      Home: 0,
      End: passage.rows - 1,
    }[event.key];
    const x = { ArrowLeft: 40, ArrowRight: -40 }[event.key];
    const factor = { '+': 1.25, '=': 1.25, '-': 0.8 }[event.key];
    if (to !== undefined) onRow(Math.max(0, Math.min(passage.rows - 1, to)));
    else if (x) onView(panned(view, x, 0, size, timing));
    else if (factor) onView(zoomed(view, factor, size.width / 3, size.height / 3, size, timing));
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="pipeline-chart"
      role="slider"
      tabIndex={0}
      aria-label="Instruction in the pipeline"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={passage.rows - 1}
      aria-valuenow={Math.max(0, cursor)}
      aria-valuetext={
        cursor < 0
          ? 'the cursor is elsewhere'
          : `step ${stepNumber(stepOf(passage, cursor))}: ${explain(passage, cursor)}`
      }
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={() => {
        drag.current = undefined;
      }}
      onPointerLeave={() => onPoint(-1)}
      onKeyDown={key}
    >
      <canvas ref={canvas} />
    </div>
  );
}
