import { troubles } from '../../analysis/ending.ts';
import { count } from '../../base/count.ts';
import { LIGHT, lightCategory, lightContext } from '../../base/light.ts';
import { type Drawing, rect, text } from '../../base/svg.ts';
import { shortContext } from '../format/short.ts';
import type { Run } from '../run/run.ts';
import { layRows } from '../timeline/rows.ts';

const NAMES = 90;
const WIDTH = 900;
const STRIP = 8;
/** Columns that are drawn at most, and numbers on the axis. */
const COLUMNS = 900;
const TICKS = 8;

/** Who runs when in the whole run, what each step is for, and where the position is. */
export function drawTimeline({ reader, categories }: Run, position: number): Drawing {
  const { steps, contexts, pc } = reader.trace;
  const rows = layRows(contexts, false);
  const all = Math.max(1, steps);
  const x = (at: number) => NAMES + (at / all) * WIDTH;
  const parts: string[] = [];
  for (let i = 0; i <= TICKS; i++) {
    const step = Math.round((i / TICKS) * steps);
    parts.push(
      text(x(step), 10, count(step), {
        size: 10,
        fill: LIGHT.quiet,
        anchor: i === TICKS ? 'end' : 'start',
      }),
    );
  }
  contexts.forEach((context, i) => {
    if (rows.map !== undefined && i > rows.map && i < contexts.length - 1) return;
    const y = Math.min(rows.end, rows.top(i) + Math.max(10, rows.height(i) * 0.75));
    parts.push(
      text(0, y, shortContext(context), {
        size: 11,
        bold: true,
        fill: lightContext(i),
        room: NAMES - 4,
      }),
    );
  });
  // Columns of the same context, or category, in a row are one box.
  const runs = (
    of: (step: number) => number,
    draw: (key: number, from: number, to: number) => void,
  ) => {
    const columns = Math.min(COLUMNS, all);
    let from = 0;
    for (let i = 1; i <= columns; i++) {
      const key = of(Math.floor((from / columns) * steps));
      if (i < columns && of(Math.floor((i / columns) * steps)) === key) continue;
      draw(key, (from / columns) * all, (i / columns) * all);
      from = i;
    }
  };
  runs(
    (step) => reader.context(step),
    (context, from, to) =>
      parts.push(
        rect(
          x(from),
          rows.top(context) + 1,
          x(to) - x(from),
          Math.max(1.5, rows.height(context) - 2),
          lightContext(context),
        ),
      ),
  );
  runs(
    (step) => (step < steps ? categories[pc[step]] : -1),
    (category, from, to) =>
      category >= 0 &&
      parts.push(rect(x(from), rows.end + 3, x(to) - x(from), STRIP, lightCategory(category))),
  );
  for (const { step } of troubles(reader))
    parts.push(
      text(x(step), rows.top(reader.context(Math.max(0, step - 1))) + 10, '▼', {
        fill: LIGHT.error,
        anchor: 'middle',
      }),
    );
  parts.push(rect(x(position) - 1, 12, 2, rows.end + STRIP - 8, LIGHT.text));
  return { width: NAMES + WIDTH, height: rows.end + STRIP + 6, body: parts.join('') };
}
