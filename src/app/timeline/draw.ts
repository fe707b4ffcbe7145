import { troubles } from '../../analysis/ending.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { signalFrames } from '../../trace/signal-frames.ts';
import type { ThemeColours } from '../format/useThemeColours.ts';
import { AXIS, type Rows, STRIP } from './rows.ts';

/** Height of the drawing with these rows. */
export function heightFor({ end }: Rows): number {
  return end + STRIP + 4;
}

/** What is drawn of one or more contexts together, `height` pixels high. */
interface Band {
  top: number;
  height: number;
  contexts: number[];
}

/** A band for every context that is at least a pixel of the device high; smaller ones share one. */
function bandsOf(rows: Rows, contexts: number, pixel: number): { bands: Band[]; of: Uint32Array } {
  const bands: Band[] = [];
  const of = new Uint32Array(contexts);
  for (let context = 0; context < contexts; context++) {
    const top = rows.top(context);
    const last = bands[bands.length - 1];
    if (last && top < last.top + 2 * pixel) last.contexts.push(context);
    else bands.push({ top, height: rows.height(context), contexts: [context] });
    of[context] = bands.length - 1;
  }
  return { bands, of };
}

/** For every pixel column and band, how much of it its contexts run: 0 to 1. One pass over spans. */
function coverage(reader: TraceReader, width: number, of: Uint32Array, bands: number) {
  const { start, context } = reader.history.spans;
  const { steps } = reader.trace;
  const scale = width / Math.max(1, steps);
  const columns = Array.from({ length: bands }, () => new Float32Array(width));
  for (let i = 0; i < start.length; i++) {
    const from = start[i] * scale;
    const to = (start[i + 1] ?? steps) * scale;
    const column = columns[of[context[i]]];
    for (let x = Math.floor(from); x < to && x < width; x++)
      column[x] += Math.min(to, x + 1) - Math.max(from, x);
  }
  return columns;
}

/** Draws a run once; the cursor is an element of its own above it. Sizes in CSS pixels. */
export function draw(
  canvas: CanvasRenderingContext2D,
  reader: TraceReader,
  rows: Rows,
  categories: Uint8Array,
  width: number,
  colours: ThemeColours,
): void {
  const { trace, history } = reader;
  const { steps } = trace;
  const x = (step: number) => (Math.min(step, steps) / Math.max(1, steps)) * width;
  canvas.clearRect(0, 0, width, heightFor(rows));
  drawAxis(canvas, steps, width, colours);
  drawBands(canvas, reader, rows, width, colours);
  drawStrip(canvas, reader, rows, categories, width, colours);
  eachMark(history.switches.cross, x, width, 6, (at) => {
    canvas.fillStyle = colours.text;
    canvas.globalAlpha = 0.55;
    canvas.fillRect(at, AXIS, 1, rows.end - AXIS);
    canvas.globalAlpha = 1;
  });
  eachMark(
    trace.calls.map(({ step }) => step),
    x,
    width,
    10,
    (at, step) => {
      const context = reader.context(step);
      const y = rows.top(context) + rows.height(context) / 2;
      canvas.fillStyle = colours.text;
      canvas.beginPath();
      canvas.moveTo(at, y - 5);
      canvas.lineTo(at + 4, y);
      canvas.lineTo(at, y + 5);
      canvas.lineTo(at - 4, y);
      canvas.fill();
    },
  );
  drawArrivals(canvas, reader, rows, x, width, colours);
  drawTroubles(canvas, reader, rows, x, colours);
}

/** A stroke with a bar at its end, upright where a signal arrives and hanging where its handler is done. */
function drawArrivals(
  canvas: CanvasRenderingContext2D,
  reader: TraceReader,
  rows: Rows,
  x: (step: number) => number,
  width: number,
  colours: ThemeColours,
): void {
  const frames = signalFrames(reader);
  const bar = (at: number, step: number, down: boolean) => {
    const context = reader.context(step);
    const top = rows.top(context) + 1;
    const bottom = rows.top(context) + rows.height(context) - 1;
    canvas.fillStyle = colours.text;
    canvas.fillRect(at, top, 2, bottom - top);
    canvas.fillRect(at - (down ? 4 : 0), down ? bottom - 2 : top, 6, 2);
  };
  eachMark(
    frames.map(({ arrival }) => arrival.step),
    x,
    width,
    8,
    (at, step) => bar(at, step, false),
  );
  const done = frames.filter(({ to }) => to <= reader.trace.steps).map(({ to }) => to - 1);
  eachMark(done, x, width, 8, (at, step) => bar(at, step, true));
}

/** Half the width of a mark in pixels. */
const MARK = 5;

/** A triangle hanging into the row of who runs where something went wrong. Blocks can have nearly the colour
 * of its edge: it is filled with that of the ground. */
function drawTroubles(
  canvas: CanvasRenderingContext2D,
  reader: TraceReader,
  rows: Rows,
  x: (step: number) => number,
  colours: ThemeColours,
): void {
  const width = x(reader.trace.steps);
  for (const { step } of troubles(reader)) {
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

/** Height of a row in pixels below which lines would run into one grey. */
const FAINTEST = 3;

/** Who runs when: a line from the making of a context to its end, blocks where it runs. */
function drawBands(
  canvas: CanvasRenderingContext2D,
  reader: TraceReader,
  rows: Rows,
  width: number,
  colours: ThemeColours,
): void {
  const { steps, contexts } = reader.trace;
  // A column is a pixel of the device: columns that end within one would leave gaps.
  const pixel = 1 / canvas.getTransform().a;
  const { bands, of } = bandsOf(rows, contexts.length, pixel);
  const x = (position: number) => (Math.min(position, steps) / Math.max(1, steps)) * width;
  const columns = coverage(reader, Math.ceil(width / pixel), of, bands.length);
  bands.forEach(({ top, height, contexts: sharing }, band) => {
    const from = x(Math.min(...sharing.map((context) => contexts[context].from)));
    const to = x(Math.max(...sharing.map((context) => contexts[context].to)));
    canvas.globalAlpha = 1;
    canvas.fillStyle = colours.line;
    if (height >= FAINTEST) canvas.fillRect(from, top + height / 2, to - from, 1);
    const alone = sharing.length === 1;
    canvas.fillStyle = alone
      ? colours.contexts[sharing[0] % colours.contexts.length]
      : colours.text;
    const margin = height >= rows.row ? Math.floor(rows.row / 5) : 0;
    const size = Math.max(2 * pixel, height - 2 * margin);
    const column = columns[band];
    for (let at = 0; at < column.length; at++) {
      if (column[at] <= 0) continue;
      // Even a short span in a wide column stays visible.
      canvas.globalAlpha = Math.max(0.35, Math.min(1, column[at]));
      canvas.fillRect(at * pixel, top + margin, pixel, size);
    }
  });
  canvas.globalAlpha = 1;
}

/** Calls `mark` for every step, unless there is less than `room` pixels for each on average. */
function eachMark(
  steps: ArrayLike<number>,
  x: (step: number) => number,
  width: number,
  room: number,
  mark: (at: number, step: number) => void,
): void {
  if (steps.length * room > width) return;
  for (let i = 0; i < steps.length; i++) mark(Math.floor(x(steps[i] + 0.5)), steps[i]);
}

/** What the steps are for: one cell a step where there is room, else one sample a pixel. */
function drawStrip(
  canvas: CanvasRenderingContext2D,
  { trace }: TraceReader,
  rows: Rows,
  categories: Uint8Array,
  width: number,
  colours: ThemeColours,
): void {
  const top = rows.end + 2;
  const cells = Math.min(trace.steps, Math.ceil(width));
  const gap = width / cells > 4 ? 1 : 0;
  const scale = canvas.getTransform().a;
  const snap = (at: number) => Math.round(at * scale) / scale;
  for (let cell = 0; cell < cells; cell++) {
    const step = Math.floor((cell * trace.steps) / cells);
    canvas.fillStyle = colours.categories[categories[trace.pc[step]]];
    const from = snap((cell * width) / cells);
    canvas.fillRect(from, top, snap(((cell + 1) * width) / cells) - from - gap, STRIP);
  }
}

/** Step numbers at round distances. */
function drawAxis(
  canvas: CanvasRenderingContext2D,
  steps: number,
  width: number,
  colours: ThemeColours,
): void {
  const raw = (steps * 80) / width;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  const every = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= raw) ?? 10 * power;
  canvas.fillStyle = colours.text;
  canvas.textBaseline = 'top';
  for (let step = 0; step <= steps; step += every) {
    const at = (step / Math.max(1, steps)) * width;
    const text = step.toLocaleString('en-US');
    const room = canvas.measureText(text).width;
    if (at + room > width) break;
    canvas.globalAlpha = 0.75;
    canvas.fillText(text, at + 3, 1);
    canvas.globalAlpha = 0.35;
    canvas.fillRect(at, 2, 1, AXIS - 3);
  }
  canvas.globalAlpha = 1;
}
