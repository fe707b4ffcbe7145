import { type KeyboardEvent, memo, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { useThemeColours } from '../format/useThemeColours.ts';
import type { Run } from '../run/run.ts';
import { zoom } from '../state/settings.ts';
import { panned, type SetView, type View } from './view.ts';

interface Props {
  run: Run;
  view: View;
  setView: SetView;
  width: number;
}

const HEIGHT = 12;

/** The whole run in a strip while a part of it is shown: a scroll bar for that part. */
export default function WholeRun({ run, view, setView, width }: Props) {
  const { steps } = run.reader.trace;
  const length = view.to - view.from;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons === 0) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - left) / (width * zoom())) * steps;
    setView((now) => panned(now, at - (now.from + now.to) / 2, steps));
  };
  const press = (event: KeyboardEvent) => {
    const by = {
      ArrowLeft: -length / 8,
      ArrowRight: length / 8,
      PageUp: -length,
      PageDown: length,
      Home: -steps,
      End: steps,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setView((now) => panned(now, by, steps));
  };
  const most = Math.round(steps - length);
  const from = Math.min(most, Math.round(view.from));
  return (
    <div
      className="whole-run"
      role="slider"
      tabIndex={0}
      aria-label="Part of the run in the timeline"
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={from}
      aria-valuetext={`from step ${from} to ${Math.round(view.to)} of ${steps}`}
      onPointerDown={drag}
      onPointerMove={drag}
      onKeyDown={press}
      style={{ height: HEIGHT }}
    >
      <Strip run={run} width={width} />
      <span
        className="whole-run-part"
        style={{
          left: `${(view.from / Math.max(1, steps)) * 100}%`,
          width: `${(length / Math.max(1, steps)) * 100}%`,
        }}
      />
    </div>
  );
}

/** Who runs, a sample a pixel. */
const Strip = memo(function Strip({ run: { reader }, width }: Pick<Props, 'run' | 'width'>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useThemeColours();
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !colours || width === 0) return;
    element.width = Math.round(width);
    element.height = HEIGHT;
    for (let x = 0; x < element.width; x++) {
      const position = Math.floor(((x + 0.5) / element.width) * reader.trace.steps);
      context.fillStyle = colours.contexts[reader.context(position) % colours.contexts.length];
      context.fillRect(x, 3, 1, HEIGHT - 6);
    }
  }, [reader, width, colours]);
  return <canvas ref={canvas} style={{ width: '100%', height: HEIGHT }} />;
});
