import { count } from '../../base/count.ts';
import { CAUSES, cycles } from '../../timing/timing.ts';
import { stepNumber } from '../format/number.ts';
import type { ThemeColours } from '../format/useThemeColours.ts';
import { victimOf } from './explain.ts';
import { type Passage, stepOf } from './passage.ts';
import { rowHeight, type Size, type View, visibleRows } from './view.ts';

/** Height of the cycle axis in pixels. */
export const AXIS = 18;

/** A drawing: what of which passage, with what marked. */
export interface Scene {
  passage: Passage;
  view: View;
  size: Size;
  /** Width of the names at the left. */
  names: number;
  /** Row of the lab's cursor, and the one pointed at; -1 for none. */
  cursor: number;
  pointed: number;
  text: (row: number) => string;
  colours: ThemeColours;
}

/** Rows at least so high have a name. */
const NAMED = 11;
/** Cycles from which on a row says what they went into. */
const TELLING = 6;

/** Draws what is visible, in time that depends on the size of the drawing alone. */
export function draw(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { size, names, view, passage } = scene;
  canvas.clearRect(0, 0, names + size.width, AXIS + size.height);
  const rows = visibleRows(view, size, passage.rows);
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, AXIS, names + size.width, size.height);
  canvas.clip();
  if (rowHeight(view.scale) >= 2) drawRows(canvas, scene, rows);
  else drawOutline(canvas, scene);
  canvas.restore();
  drawAxis(canvas, scene);
}

/** Where things stand. */
function placing({ view, names }: Scene) {
  const height = rowHeight(view.scale);
  return {
    height,
    x: (cycle: number) => names + (cycle - view.cycle) * view.scale,
    y: (row: number) => AXIS + (row - view.row) * height,
  };
}

function drawRows(canvas: CanvasRenderingContext2D, scene: Scene, [from, to]: [number, number]) {
  const { passage, names, size, colours } = scene;
  const { height, y } = placing(scene);
  for (let row = from; row < to; row++) {
    const marked = row === scene.cursor ? colours.selection : colours.hover;
    if (row !== scene.cursor && row !== scene.pointed) continue;
    canvas.fillStyle = marked;
    canvas.fillRect(0, y(row), names + size.width, height);
  }
  canvas.save();
  canvas.beginPath();
  canvas.rect(names, AXIS, size.width, size.height);
  canvas.clip();
  for (let row = from; row < to; row++) drawStages(canvas, scene, row);
  // What was lost behind a branch above the first row reaches into the view, too.
  for (let row = Math.max(0, from - 4); row < to; row++) drawLoss(canvas, scene, row);
  canvas.restore();
  drawSwitches(canvas, scene, from, to);
  if (height >= NAMED) for (let row = from; row < to; row++) drawName(canvas, scene, row);
  else
    for (let row = from; row < to; row++) {
      canvas.fillStyle = colours.categories[passage.run.categories[passage.pc[row]]];
      canvas.fillRect(names - 8, y(row), 4, height);
    }
}

/** From the left: on its way through the front end, waiting, executing, waiting to retire. */
function drawStages(canvas: CanvasRenderingContext2D, scene: Scene, row: number): void {
  const { passage, colours, view, size, names } = scene;
  const { height, x, y } = placing(scene);
  const { fetch, dispatch, issue, complete, retire } = passage.timing;
  if (x(retire[row]) < names && x(retire[row]) + 400 < names) return;
  if (x(fetch[row]) > names + size.width) return;
  const top = y(row);
  const gap = height >= 8 ? 2 : 0;
  const bar = (from: number, to: number, share: number, alpha: number) => {
    canvas.globalAlpha = alpha;
    const tall = Math.max(1, (height - 2 * gap) * share);
    canvas.fillRect(x(from), top + (height - tall) / 2, (to - from) * view.scale, tall);
  };
  canvas.fillStyle = colours.quiet;
  bar(fetch[row], dispatch[row], 0.16, 0.7);
  canvas.fillStyle = colours.categories[passage.run.categories[passage.pc[row]]];
  bar(dispatch[row], issue[row], 0.5, 0.35);
  bar(issue[row], Math.max(complete[row], issue[row] + 0.25), 1, 1);
  bar(complete[row], retire[row], 0.16, 0.7);
  canvas.globalAlpha = 1;
  // Retirement: a mark that stands even where stages take no time.
  canvas.fillStyle = colours.text;
  canvas.fillRect(x(retire[row]) - 1, top + gap, Math.min(2, view.scale), height - 2 * gap);
  if (height < NAMED) return;
  const cost = cycles(passage.timing, row, row + 1);
  if (cost < TELLING) return;
  canvas.fillStyle = colours.text;
  canvas.font = `11px ${colours.sans}`;
  canvas.textBaseline = 'middle';
  const { name } = CAUSES[passage.timing.cause[row]];
  canvas.fillText(`${count(cost)} cycles: ${name}`, x(retire[row]) + 6, top + height / 2);
}

/** Behind a mispredicted branch: the time until the next instruction of the right path was fetched. */
function drawLoss(canvas: CanvasRenderingContext2D, scene: Scene, row: number): void {
  const { passage, colours, view } = scene;
  const victim = victimOf(passage.timing, row);
  if (victim < 0) return;
  const { height, x, y } = placing(scene);
  const { fetch, complete } = passage.timing;
  const from = fetch[row] + 1;
  const until = fetch[victim];
  canvas.strokeStyle = colours.error;
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  canvas.moveTo(x(complete[row]), y(row) + height / 2);
  canvas.lineTo(x(until), y(victim) + height / 2);
  canvas.stroke();
  if (until <= from) return;
  canvas.fillStyle = colours.error;
  canvas.globalAlpha = 0.16;
  const top = y(victim) + 1;
  canvas.fillRect(x(from), top, (until - from) * view.scale, Math.max(1, height - 2));
  canvas.globalAlpha = 1;
  if (height < NAMED) return;
  canvas.font = `11px ${colours.sans}`;
  canvas.textBaseline = 'middle';
  const told = CAUSES[passage.timing.cause[victim]].name;
  const room = canvas.measureText(told).width;
  if ((until - from) * view.scale > room + 8)
    canvas.fillText(told, x(until) - room - 8, top + height / 2);
}

/** A line at either end of a switch. */
function drawSwitches(canvas: CanvasRenderingContext2D, scene: Scene, from: number, to: number) {
  const { passage, names, size, colours } = scene;
  const { y } = placing(scene);
  const { reader } = passage.run;
  const { start, end } = reader.history.switches;
  canvas.fillStyle = colours.line;
  for (let row = from; row < to; row++) {
    const step = stepOf(passage, row);
    const at = reader.lastSwitch(step + 1);
    if (at < 0 || (start[at] !== step && end[at] !== step)) continue;
    canvas.fillRect(0, Math.round(y(row)), names + size.width, 1);
  }
}

function drawName(canvas: CanvasRenderingContext2D, scene: Scene, row: number): void {
  const { passage, colours, names } = scene;
  const { height, y } = placing(scene);
  const step = stepOf(passage, row);
  const middle = y(row) + height / 2;
  const { contexts, categories } = colours;
  canvas.fillStyle = contexts[passage.run.reader.context(step) % contexts.length];
  canvas.fillRect(0, y(row), 3, height);
  canvas.textBaseline = 'middle';
  canvas.font = `11px ${colours.mono}`;
  canvas.fillStyle = colours.quiet;
  const number = count(stepNumber(step));
  const left = 8 + Math.max(4, number.length) * 6.7;
  canvas.textAlign = 'right';
  canvas.fillText(number, left, middle);
  canvas.textAlign = 'left';
  canvas.fillStyle = categories[passage.run.categories[passage.pc[row]]];
  canvas.fillRect(left + 6, y(row) + 2, 4, height - 4);
  canvas.fillStyle = colours.text;
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, y(row), names - left - 6, height);
  canvas.clip();
  canvas.fillText(scene.text(row), left + 15, middle);
  canvas.restore();
}

/** Rows lower than two pixels: for each line of pixels, from the first fetch to the last retirement. */
function drawOutline(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { passage, names, size, colours, view } = scene;
  const { x } = placing(scene);
  const { fetch, retire } = passage.timing;
  const perPixel = 1 / rowHeight(view.scale);
  for (let line = 0; line < size.height; line++) {
    const first = Math.floor(view.row + line * perPixel);
    const last = Math.min(passage.rows - 1, Math.floor(view.row + (line + 1) * perPixel));
    if (first < 0 || first > last) continue;
    canvas.fillStyle = colours.categories[passage.run.categories[passage.pc[first]]];
    const left = Math.max(names, x(fetch[first]));
    const right = Math.min(names + size.width, Math.max(x(retire[last]), left + 1));
    if (right > left) canvas.fillRect(left, AXIS + line, right - left, 1);
  }
  canvas.fillStyle = colours.text;
  const at = Math.round(AXIS + (scene.cursor - view.row) / perPixel);
  if (scene.cursor >= 0) canvas.fillRect(0, at, names + size.width, 1);
}

/** Cycles at round distances. */
function drawAxis(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { view, size, names, colours } = scene;
  const { x } = placing(scene);
  const raw = 70 / view.scale;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  const every = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= raw) ?? 10 * power;
  canvas.font = `10px ${colours.sans}`;
  canvas.textBaseline = 'top';
  canvas.fillStyle = colours.quiet;
  canvas.fillText('cycle', names - 36, 4);
  const from = Math.max(0, Math.ceil(view.cycle / every) * every);
  for (let cycle = from; x(cycle) < names + size.width; cycle += every) {
    canvas.fillStyle = colours.quiet;
    canvas.fillText(count(cycle), x(cycle) + 3, 4);
    canvas.fillStyle = colours.line;
    canvas.fillRect(x(cycle), 4, 1, AXIS + size.height);
  }
  canvas.fillRect(names, AXIS - 1, size.width, 1);
  canvas.fillRect(names - 1, 0, 1, AXIS + size.height);
}
