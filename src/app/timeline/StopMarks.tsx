import { useLayoutEffect, useRef } from 'react';
import { useThemeColours } from '../format/useThemeColours.ts';
import type { Run } from '../run/run.ts';
import { stopsIn, useStops } from '../state/stops.ts';
import { useUnderstood } from '../stops/useUnderstood.ts';
import { eachPixel } from './pixels.ts';
import { AXIS } from './rows.ts';
import type { View } from './view.ts';

interface Props {
  run: Run;
  view: View;
  /** In pixels. */
  width: number;
}

/** Half the width of a dot, in pixels. */
const DOT = 2.5;

/** A dot under the step numbers wherever the run stops. */
export default function StopMarks({ run, view, width }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useThemeColours();
  const list = useStops((stops) => stops.list);
  const on = stopsIn(list, run).filter((stop) => stop.on);
  const understood = useUnderstood(run, on);
  const found = understood.map(({ search }) => search?.length ?? 0).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is told by its length
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !colours || width === 0) return;
    element.width = Math.round(width * devicePixelRatio);
    element.height = Math.round(AXIS * devicePixelRatio);
    context.scale(devicePixelRatio, devicePixelRatio);
    context.fillStyle = colours.text;
    for (const [i, { search }] of understood.entries()) {
      const steps = search?.steps() ?? [];
      const { nth } = on[i];
      const counted = nth === undefined ? steps : steps.slice(nth - 1, nth);
      eachPixel(counted, view, width, (at) => {
        context.beginPath();
        context.arc(at, AXIS - DOT - 0.5, DOT, 0, 2 * Math.PI);
        context.fill();
      });
    }
  }, [run, list, found, view, width, colours]);
  return (
    <canvas
      ref={canvas}
      className="stop-marks"
      data-hits={found}
      style={{ width: '100%', height: AXIS }}
    />
  );
}
