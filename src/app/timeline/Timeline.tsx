import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { contextTitle } from '../../analysis/words/names.ts';
import { Legend } from '../controls/Legend.tsx';
import { useSize } from '../controls/useSize.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { useThemeColours } from '../format/useThemeColours.ts';
import type { Run } from '../run/run.ts';
import { goTo, jumpTo, useLab } from '../state/lab.ts';
import { zoom } from '../state/settings.ts';
import { draw, heightFor } from './draw.ts';
import { Names } from './Names.tsx';
import { layRows, type Rows } from './rows.ts';
import './timeline.css';

/** The whole run from left to right, to see and to drag. */
export function Timeline({ low }: { low: boolean }) {
  const run = useLab((lab) => lab.run);
  const rows = useMemo(() => layRows(run?.reader.trace.contexts ?? [], low), [run, low]);
  if (!run) return null;
  return (
    <section className="timeline" aria-label="Timeline">
      <Names run={run} rows={rows} />
      <Track run={run} rows={rows} />
      <Legend signals={run.reader.trace.arrivals.length > 0} />
    </section>
  );
}

function Track({ run, rows }: { run: Run; rows: Rows }) {
  const track = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useSize(track, (size) => setWidth(size.width));

  const frame = useRef(0);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const pressed = event.type === 'pointerdown';
    if (pressed) event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons === 0) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / (width * zoom());
    const to = Math.floor(share * (steps + 1));
    if (pressed) return jumpTo(to);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => goTo(to));
  };
  const { steps } = run.reader.trace;
  return (
    <div ref={track} className="track" onPointerDown={drag} onPointerMove={drag}>
      <Drawing run={run} rows={rows} width={width} />
      <Cursor run={run} rows={rows} />
    </div>
  );
}

interface DrawingProps {
  run: Run;
  rows: Rows;
  width: number;
}

const Drawing = memo(function Drawing({ run, rows, width }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useThemeColours();
  const height = heightFor(rows);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !colours || width === 0) return;
    const scale = devicePixelRatio * zoom();
    element.width = Math.round(width * scale);
    element.height = Math.round(height * scale);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.font = `10px ${getComputedStyle(element).fontFamily}`;
    draw(context, run.reader, rows, run.categories, width, colours);
  }, [run, rows, width, height, colours]);
  return <canvas ref={canvas} style={{ width: '100%', height }} />;
});

/** Part of the run that Page Up and Page Down move by. */
const PAGES = 20;

function Cursor({ run, rows }: { run: Run; rows: Rows }) {
  const position = useLab((lab) => lab.position);
  const { steps, contexts } = run.reader.trace;
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.round(steps / PAGES));
    const to = {
      ArrowLeft: position - 1,
      ArrowDown: position - 1,
      ArrowRight: position + 1,
      ArrowUp: position + 1,
      PageUp: position - page,
      PageDown: position + page,
      Home: 0,
      End: steps,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const context = run.reader.context(position);
  return (
    <div
      className="cursor"
      role="slider"
      tabIndex={0}
      aria-label="Position in the run"
      aria-valuemin={0}
      aria-valuemax={steps}
      aria-valuenow={position}
      aria-valuetext={`step ${position} of ${steps}, ${contextTitle(contexts[context])}`}
      onKeyDown={press}
      style={{
        left: `${(position / Math.max(1, steps)) * 100}%`,
        ...coloured(contextColour(context)),
      }}
    >
      <span
        className="cursor-context"
        style={{ top: rows.top(context) + rows.height(context) / 2 }}
      />
    </div>
  );
}
