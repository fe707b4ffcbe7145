import { troubles } from '../../analysis/ending.ts';
import { lowerBound } from '../../base/search.ts';
import { signalFrames } from '../../trace/signal-frames.ts';
import { eachPixel } from './pixels.ts';
import { AXIS } from './rows.ts';
import { placeIn, type Scene } from './scene.ts';

/** Half the width of a mark in pixels. */
const MARK = 5;

/** The size of a bookmark's flag in pixels. */
const FLAG = 8;

/** What stands over the rows: switches, system calls, signals, what went wrong, and the steps that are marked. */
export function drawMarks(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { reader, rows, colours } = scene;
  const { calls } = reader.trace;
  const middle = (step: number) => {
    const context = reader.context(step);
    return rows.top(context) + rows.height(context) / 2;
  };
  canvas.fillStyle = colours.text;
  canvas.globalAlpha = 0.55;
  const { cross } = reader.history.switches;
  eachMark(
    scene,
    cross.length,
    (i) => cross[i],
    6,
    (at) => canvas.fillRect(at, AXIS, 1, rows.end - AXIS),
  );
  canvas.globalAlpha = 1;
  eachMark(
    scene,
    calls.length,
    (i) => calls[i].step,
    10,
    (at, step) => {
      const y = middle(step);
      canvas.beginPath();
      canvas.moveTo(at, y - 5);
      canvas.lineTo(at + 4, y);
      canvas.lineTo(at, y + 5);
      canvas.lineTo(at - 4, y);
      canvas.fill();
    },
  );
  drawArrivals(canvas, scene);
  drawTroubles(canvas, scene);
  drawMarked(canvas, scene);
  drawBookmarks(canvas, scene);
}

/** Calls `mark` for every step in view of `length` ascending ones, unless there is less than `room` pixels for each on
 * average. */
function eachMark(
  scene: Scene,
  length: number,
  stepAt: (index: number) => number,
  room: number,
  mark: (at: number, step: number) => void,
): void {
  const { view, width } = scene;
  const x = placeIn(scene);
  const first = lowerBound(length, (i) => stepAt(i) + 1 < view.from);
  const end = lowerBound(length, (i) => stepAt(i) < view.to, first);
  if ((end - first) * room > width) return;
  for (let i = first; i < end; i++) mark(Math.floor(x(stepAt(i) + 0.5)), stepAt(i));
}

/** A stroke with a bar at its end, upright where a signal arrives and hanging where its handler is done. */
function drawArrivals(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { reader, rows, colours } = scene;
  const frames = signalFrames(reader);
  const bar = (at: number, step: number, down: boolean) => {
    const context = reader.context(step);
    const top = rows.top(context) + 1;
    const bottom = rows.top(context) + rows.height(context) - 1;
    canvas.fillStyle = colours.text;
    canvas.fillRect(at, top, 2, bottom - top);
    canvas.fillRect(at - (down ? 4 : 0), down ? bottom - 2 : top, 6, 2);
  };
  const come = frames.map(({ arrival }) => arrival.step);
  eachMark(
    scene,
    come.length,
    (i) => come[i],
    8,
    (at, step) => bar(at, step, false),
  );
  const done = frames
    .filter(({ to }) => to <= reader.trace.steps)
    .map(({ to }) => to - 1)
    .sort((a, b) => a - b);
  eachMark(
    scene,
    done.length,
    (i) => done[i],
    8,
    (at, step) => bar(at, step, true),
  );
}

/** A triangle hanging into the row of who runs where something went wrong. Blocks can have nearly the colour
 * of its edge: it is filled with that of the ground. */
function drawTroubles(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { reader, rows, width, view, colours } = scene;
  const x = placeIn(scene);
  for (const { step } of troubles(reader)) {
    if (step < view.from || step > view.to) continue;
    const at = Math.min(Math.max(x(step - 0.5), MARK), width - MARK);
    const y = rows.top(reader.context(Math.max(0, step - 1))) + 1;
    canvas.beginPath();
    canvas.moveTo(at - MARK, y);
    canvas.lineTo(at + MARK, y);
    canvas.lineTo(at, y + 2 * MARK - 1);
    canvas.closePath();
    canvas.fillStyle = colours.pane;
    canvas.fill();
    canvas.strokeStyle = colours.error;
    canvas.lineWidth = 2;
    canvas.stroke();
  }
}

/** A stroke between the step numbers and the rows for every pixel with a marked step, however many there are. */
function drawMarked(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { marked, view, width, colours } = scene;
  canvas.fillStyle = colours.error;
  eachPixel(marked, view, width, (at) => canvas.fillRect(at - 1, AXIS - 5, 2, 6));
}

/** A flag at the position of every bookmark, on the numbers of the steps. */
function drawBookmarks(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { bookmarks, view, width, colours } = scene;
  const x = placeIn(scene);
  canvas.fillStyle = colours.text;
  for (const { position } of bookmarks) {
    if (position < view.from || position > view.to) continue;
    const at = Math.min(Math.floor(x(position)), width - FLAG);
    canvas.fillRect(at, AXIS - FLAG - 2, 1, FLAG + 3);
    canvas.fillRect(at, AXIS - FLAG - 2, FLAG, FLAG - 3);
  }
}
