import { instructionText } from '../../analysis/words/instruction-text.ts';
import { count } from '../../base/count.ts';
import { LIGHT, lightCategory } from '../../base/light.ts';
import { type Drawing, rect, text } from '../../base/svg.ts';
import { type Passage, rowOf, stepOf } from '../pipeline/passage.ts';

const NAMES = 270;
const WIDTH = 640;
const ROW = 16;
const HEAD = 18;
/** Instructions before the position and behind it. */
const BEFORE = 14;
const BEHIND = 14;

/** The instructions around a position on their way through the core: a row each, cycles from left to right. */
export function drawPipeline(passage: Passage, position: number): Drawing {
  const { timing, run, pc, rows } = passage;
  const { fetch, dispatch, issue, complete, retire } = timing;
  const near = rowOf(passage, position - 1, rows) ?? 0;
  const from = Math.max(0, near - BEFORE);
  const to = Math.min(rows, near + BEHIND);
  const first = fetch[from] ?? 0;
  const last = Math.max(
    first + 1,
    ...Array.from({ length: to - from }, (_, i) => retire[from + i]),
  );
  const scale = WIDTH / (last - first);
  const x = (cycle: number) => NAMES + (cycle - first) * scale;
  const parts = [
    text(0, 12, 'step', { size: 10, fill: LIGHT.quiet }),
    text(NAMES, 12, `cycle ${count(first)}`, { size: 10, fill: LIGHT.quiet }),
    text(NAMES + WIDTH, 12, count(last), { size: 10, fill: LIGHT.quiet, anchor: 'end' }),
  ];
  for (let row = from; row < to; row++) {
    const y = HEAD + (row - from) * ROW;
    const instruction = run.reader.trace.instructions[pc[row]];
    const colour = lightCategory(run.categories[pc[row]]);
    const bar = (start: number, end: number, height: number, fill: string, opacity: number) =>
      rect(x(start), y + (ROW - height) / 2, Math.max(0.5, (end - start) * scale), height, fill, {
        opacity,
      });
    parts.push(
      row === near ? rect(0, y, NAMES + WIDTH, ROW, '#cfe0f5') : '',
      text(0, y + 12, String(stepOf(passage, row) + 1), { size: 10, fill: LIGHT.quiet }),
      text(44, y + 12, instructionText(run.reader, instruction, 'att'), {
        size: 11,
        mono: true,
        room: NAMES - 50,
      }),
      bar(fetch[row], dispatch[row], 2, LIGHT.quiet, 0.7),
      bar(dispatch[row], issue[row], 6, colour, 0.35),
      bar(issue[row], Math.max(complete[row], issue[row] + 0.25), 12, colour, 1),
      bar(complete[row], retire[row], 2, LIGHT.quiet, 0.7),
      rect(x(retire[row]) - 1, y + 2, 2, ROW - 4, LIGHT.text),
    );
  }
  return { width: NAMES + WIDTH, height: HEAD + (to - from) * ROW, body: parts.join('') };
}
