import { lastAtMost } from '../../base/search.ts';
import type { Rows } from './rows.ts';
import { DIM, placeIn, type Scene } from './scene.ts';

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

/** For every pixel column and band, how much of it its contexts run: 0 to 1; with `counts`, of steps that stand out.
 * One pass over the spans in view. */
function coverage(
  { reader, view }: Scene,
  width: number,
  of: Uint32Array,
  bands: number,
  counts?: Uint32Array,
): Float32Array[] {
  const { start, context } = reader.history.spans;
  const { steps } = reader.trace;
  const scale = width / (view.to - view.from);
  const columns = Array.from({ length: bands }, () => new Float32Array(width));
  for (let i = Math.max(0, lastAtMost(start, view.from)); i < start.length; i++) {
    if (start[i] >= view.to) break;
    const from = Math.max(0, (start[i] - view.from) * scale);
    const to = ((start[i + 1] ?? steps) - view.from) * scale;
    const column = columns[of[context[i]]];
    for (let x = Math.floor(from); x < to && x < width; x++) {
      const left = Math.max(from, x);
      const right = Math.min(to, x + 1);
      column[x] +=
        (right - left) *
        (counts ? share(counts, view.from + left / scale, view.from + right / scale) : 1);
    }
  }
  return columns;
}

/** How many of the steps between two positions stand out: 0 to 1. */
function share(counts: Uint32Array, from: number, to: number): number {
  const first = Math.floor(from);
  const end = Math.min(counts.length - 1, Math.max(first + 1, Math.ceil(to)));
  return first >= end ? 0 : (counts[end] - counts[first]) / (end - first);
}

/** Height of a row in pixels below which lines would run into one grey. */
const FAINTEST = 3;

/** Who runs when: a line from the making of a context to its end, blocks where it runs. */
export function drawBands(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { reader, rows, width, view, counts, colours } = scene;
  const { contexts } = reader.trace;
  // A column is a pixel of the device: columns that end within one would leave gaps.
  const pixel = 1 / canvas.getTransform().a;
  const { bands, of } = bandsOf(rows, contexts.length, pixel);
  const place = placeIn(scene);
  const x = (position: number) => Math.max(0, Math.min(width, place(position)));
  const across = Math.ceil(width / pixel);
  const all = coverage(scene, across, of, bands.length);
  const outstanding = counts && coverage(scene, across, of, bands.length, counts);
  bands.forEach(({ top, height, contexts: sharing }, band) => {
    const from = x(Math.min(...sharing.map((context) => contexts[context].from)));
    const to = x(Math.min(view.to, Math.max(...sharing.map((context) => contexts[context].to))));
    canvas.globalAlpha = 1;
    canvas.fillStyle = colours.line;
    if (height >= FAINTEST) canvas.fillRect(from, top + height / 2, to - from, 1);
    const alone = sharing.length === 1;
    canvas.fillStyle = alone
      ? colours.contexts[sharing[0] % colours.contexts.length]
      : colours.text;
    const margin = height >= rows.row ? Math.floor(rows.row / 5) : 0;
    const size = Math.max(2 * pixel, height - 2 * margin);
    const blocks = (column: Float32Array, dim: number) => {
      for (let at = 0; at < column.length; at++) {
        if (column[at] <= 0) continue;
        // Even a short span in a wide column stays visible.
        canvas.globalAlpha = dim * Math.max(0.35, Math.min(1, column[at]));
        canvas.fillRect(at * pixel, top + margin, pixel, size);
      }
    };
    blocks(all[band], outstanding ? DIM : 1);
    if (outstanding) blocks(outstanding[band], 1);
  });
  canvas.globalAlpha = 1;
}
