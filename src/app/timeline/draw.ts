import { count } from '../../base/count.ts';
import { drawBands } from './bands.ts';
import { drawMarks } from './marks.ts';
import { AXIS, type Rows, STRIP } from './rows.ts';
import { DIM, placeIn, type Scene } from './scene.ts';

/** Height of the drawing with these rows. */
export function heightFor({ end }: Rows): number {
  return end + STRIP + 4;
}

/** Draws the part of a run that is in view; the cursor is an element of its own above it. */
export function draw(canvas: CanvasRenderingContext2D, scene: Scene): void {
  canvas.clearRect(0, 0, scene.width, heightFor(scene.rows));
  drawAxis(canvas, scene);
  drawBands(canvas, scene);
  drawStrip(canvas, scene);
  drawMarks(canvas, scene);
}

/** What the steps are for: one cell a step where there is room, else one sample a pixel. */
function drawStrip(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { reader, rows, categories, width, view, counts, colours } = scene;
  const { trace } = reader;
  const x = placeIn(scene);
  const top = rows.end + 2;
  const first = Math.max(0, Math.floor(view.from));
  const last = Math.min(trace.steps, Math.ceil(view.to));
  const cells = Math.min(last - first, Math.ceil(width));
  const gap = width / cells > 4 ? 1 : 0;
  const scale = canvas.getTransform().a;
  const snap = (at: number) => Math.round(at * scale) / scale;
  const stepOf = (cell: number) => first + Math.floor((cell * (last - first)) / cells);
  for (let cell = 0; cell < cells; cell++) {
    const step = stepOf(cell);
    const next = stepOf(cell + 1);
    canvas.fillStyle = colours.categories[categories[trace.pc[step]]];
    canvas.globalAlpha = counts && counts[next] === counts[step] ? DIM : 1;
    const from = snap(x(step));
    canvas.fillRect(from, top, snap(x(next)) - from - gap, STRIP);
  }
  canvas.globalAlpha = 1;
}

/** Step numbers at round distances. */
function drawAxis(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { view, width, colours } = scene;
  const x = placeIn(scene);
  const raw = ((view.to - view.from) * 80) / width;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  const every = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= raw) ?? 10 * power;
  canvas.fillStyle = colours.text;
  canvas.textBaseline = 'top';
  for (let step = Math.ceil(view.from / every) * every; step <= view.to; step += every) {
    const at = x(step);
    const text = count(step);
    const room = canvas.measureText(text).width;
    if (at + room > width) break;
    canvas.globalAlpha = 0.75;
    canvas.fillText(text, at + 3, 1);
    canvas.globalAlpha = 0.35;
    canvas.fillRect(at, 2, 1, AXIS - 3);
  }
  canvas.globalAlpha = 1;
}
