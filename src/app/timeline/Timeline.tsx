import {
  lazy,
  memo,
  Suspense,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { derived } from '../../base/derived.ts';
import { Legend } from '../controls/Legend.tsx';
import { useSize } from '../controls/useSize.ts';
import { useThemeColours } from '../format/useThemeColours.ts';
import type { Run } from '../run/run.ts';
import { useAsk } from '../state/ask.ts';
import { useBookmarksHere } from '../state/bookmarks.ts';
import { useLab } from '../state/lab.ts';
import { zoom } from '../state/settings.ts';
import { stopsIn, useStops } from '../state/stops.ts';
import { Cursor } from './Cursor.tsx';
import { draw, heightFor } from './draw.ts';
import { Names } from './Names.tsx';
import { countsOf, onlyOf } from './only.ts';
import { layRows, type Rows } from './rows.ts';
import type { Scene } from './scene.ts';
import { Tools } from './Tools.tsx';
import { useGestures } from './useGestures.ts';
import { isZoomed, type SetView, type View, whole } from './view.ts';
import './timeline.css';

const Hover = lazy(() => import('./Hover.tsx'));
const WholeRun = lazy(() => import('./WholeRun.tsx'));
/** For runs with stops: what understands them is no part of the first page. */
const StopMarks = lazy(() => import('./StopMarks.tsx'));

let names = 0;
/** Each run is shown from its whole on. */
const nameOf = derived((_: Run) => ++names);

/** The run from left to right, to see and to drag; or a part of it, with the whole under it. */
export function Timeline({ low }: { low: boolean }) {
  const run = useLab((lab) => lab.run);
  const rows = useMemo(() => layRows(run?.reader.trace.contexts ?? [], low), [run, low]);
  if (!run) return null;
  return <Lines key={nameOf(run)} run={run} rows={rows} />;
}

function Lines({ run, rows }: { run: Run; rows: Rows }) {
  const { reader } = run;
  const [view, setView] = useState(() => whole(reader.trace.steps));
  const [name, setName] = useState('');
  // A name is typed letter by letter; counting may take longer than a letter.
  const wanted = useDeferredValue(name);
  const counts = useMemo(() => {
    const only = onlyOf(reader, wanted);
    return only && countsOf(reader, only);
  }, [reader, wanted]);
  return (
    <section className="timeline" aria-label="Timeline">
      <Names run={run} rows={rows} />
      <Track run={run} rows={rows} view={view} setView={setView} counts={counts} />
      <div className="timeline-foot">
        <Legend signals={reader.trace.arrivals.length > 0} />
        <Tools reader={reader} view={view} setView={setView} name={name} setName={setName} />
      </div>
    </section>
  );
}

interface TrackProps {
  run: Run;
  rows: Rows;
  view: View;
  setView: SetView;
  counts: Uint32Array | undefined;
}

function Track({ run, rows, view, setView, counts }: TrackProps) {
  const track = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useSize(track, (size) => setWidth(size.width));
  const { steps } = run.reader.trace;
  const stopped = useStops(({ list }) => stopsIn(list, run).length > 0);
  const { pointed, ...gestures } = useGestures(track, { view, setView, steps, width });
  return (
    <div className="track-column">
      <div ref={track} className="track" {...gestures}>
        <Drawing {...{ run, rows, width, view, counts }} />
        {stopped && (
          <Suspense>
            <StopMarks run={run} view={view} width={width} />
          </Suspense>
        )}
        <Cursor run={run} rows={rows} view={view} setView={setView} />
        <Suspense>
          {pointed && <Hover run={run} view={view} width={width} x={pointed.x} />}
        </Suspense>
      </div>
      <Suspense>
        {isZoomed(view, steps) && (
          <WholeRun run={run} view={view} setView={setView} width={width} />
        )}
      </Suspense>
    </div>
  );
}

type DrawingProps = Pick<Scene, 'rows' | 'width' | 'view' | 'counts'> & { run: Run };

const Drawing = memo(function Drawing({ run, rows, width, view, counts }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useThemeColours();
  const marked = useAsk((ask) => ask.marks);
  const bookmarks = useBookmarksHere();
  const height = heightFor(rows);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !colours || width === 0) return;
    const scale = devicePixelRatio * zoom();
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
    if (element.width !== across) element.width = across;
    if (element.height !== down) element.height = down;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.font = `10px ${getComputedStyle(element).fontFamily}`;
    const { reader, categories } = run;
    draw(context, {
      reader,
      rows,
      categories,
      width,
      view,
      counts,
      marked,
      bookmarks,
      colours,
    });
  }, [run, rows, width, height, view, counts, marked, bookmarks, colours]);
  return <canvas ref={canvas} style={{ width: '100%', height }} />;
});
