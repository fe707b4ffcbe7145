import type { TraceReader } from '../../trace/reader.ts';

/** Heights in pixels. */
export const ROW = 16;
export const AXIS = 14;
export const STRIP = 8;

/** Colours by number, as the theme has them now. */
export interface Colours {
  contexts: string[];
  categories: string[];
  line: string;
  text: string;
}

/** Height of the drawing for a number of contexts. */
export function heightFor(contexts: number): number {
  return AXIS + contexts * ROW + STRIP + 4;
}

/** For every pixel column and context, how much of it the context runs: 0 to 1. One pass over spans. */
export function coverage(reader: TraceReader, width: number): Float32Array[] {
  const { trace, history } = reader;
  const { start, context } = history.spans;
  const scale = width / Math.max(1, trace.steps);
  const columns = trace.contexts.map(() => new Float32Array(width));
  for (let i = 0; i < start.length; i++) {
    const from = start[i] * scale;
    const to = (start[i + 1] ?? trace.steps) * scale;
    const column = columns[context[i]];
    for (let x = Math.floor(from); x < to && x < width; x++)
      column[x] += Math.min(to, x + 1) - Math.max(from, x);
  }
  return columns;
}

/** Draws a run once; the cursor is an element of its own above it. Sizes in CSS pixels. */
export function draw(
  canvas: CanvasRenderingContext2D,
  reader: TraceReader,
  categories: Uint8Array,
  width: number,
  colours: Colours,
): void {
  const { trace, history } = reader;
  const { steps } = trace;
  const x = (step: number) => (step / Math.max(1, steps)) * width;
  canvas.clearRect(0, 0, width, heightFor(trace.contexts.length));
  drawAxis(canvas, steps, width, colours);

  // A column is a pixel of the device: columns that end within one would leave gaps.
  const pixel = 1 / canvas.getTransform().a;
  coverage(reader, Math.ceil(width / pixel)).forEach((column, context) => {
    const top = AXIS + context * ROW;
    canvas.globalAlpha = 1;
    canvas.fillStyle = colours.line;
    canvas.fillRect(0, top + ROW / 2, width, 1);
    canvas.fillStyle = colours.contexts[context % colours.contexts.length];
    for (let at = 0; at < column.length; at++) {
      if (column[at] <= 0) continue;
      // Even a short span in a wide column stays visible.
      canvas.globalAlpha = Math.max(0.35, Math.min(1, column[at]));
      canvas.fillRect(at * pixel, top + 3, pixel, ROW - 6);
    }
  });
  canvas.globalAlpha = 1;

  drawStrip(canvas, reader, categories, width, colours);
  const strip = AXIS + trace.contexts.length * ROW;
  eachMark(history.switches.cross, x, width, 6, (at) => {
    canvas.fillStyle = colours.text;
    canvas.globalAlpha = 0.55;
    canvas.fillRect(at, AXIS, 1, strip - AXIS);
    canvas.globalAlpha = 1;
  });
  eachMark(
    trace.calls.map(({ step }) => step),
    x,
    width,
    10,
    (at, step) => {
      const y = AXIS + reader.context(step) * ROW + ROW / 2;
      canvas.fillStyle = colours.text;
      canvas.beginPath();
      canvas.moveTo(at, y - 5);
      canvas.lineTo(at + 4, y);
      canvas.lineTo(at, y + 5);
      canvas.lineTo(at - 4, y);
      canvas.fill();
    },
  );
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
  categories: Uint8Array,
  width: number,
  colours: Colours,
): void {
  const top = AXIS + trace.contexts.length * ROW + 2;
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
  colours: Colours,
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
