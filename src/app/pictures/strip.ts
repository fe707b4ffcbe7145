import { LIGHT } from '../../base/light.ts';
import { type Drawing, lines, moved, rect, text } from '../../base/svg.ts';

/** A drawing with what is to be said of it. */
export interface Captioned {
  drawing: Drawing;
  /** `step 27: movq %rbx, 128(%rdi) saves rbx …` */
  caption: string;
}

const EDGE = 16;
const GAP = 24;
const LINE = 16;
/** Of the captions' letters, on average. */
const LETTER = 6.2;

/** Drawings side by side, each with its caption; above them a title, below them where they are from. */
export function strip(drawings: readonly Captioned[], title: string, source: string): Drawing {
  const captions = drawings.map(({ drawing, caption }) =>
    lines(caption, Math.max(24, Math.floor(drawing.width / LETTER))),
  );
  const tallest = Math.max(...captions.map(({ length }) => length));
  const top = EDGE + 26;
  const under = top + tallest * LINE + 8;
  const height = Math.max(...drawings.map(({ drawing }) => drawing.height));
  let x = EDGE;
  const parts: string[] = [];
  drawings.forEach(({ drawing }, i) => {
    captions[i].forEach((line, row) => {
      parts.push(text(x, top + 12 + row * LINE, line, { size: 12 }));
    });
    parts.push(moved(x, under, drawing.body));
    x += drawing.width + GAP;
    if (i < drawings.length - 1)
      parts.push(rect(x - GAP / 2, top, 1, under - top + height, LIGHT.line));
  });
  const width = x - GAP + EDGE;
  const foot = lines(source, Math.max(40, Math.floor((width - 2 * EDGE) / 5.6)));
  const end = under + height + 14;
  return {
    width,
    height: end + foot.length * 14 + EDGE / 2,
    body: [
      text(EDGE, EDGE + 12, title, { size: 16, bold: true }),
      ...parts,
      ...foot.map((line, row) =>
        text(EDGE, end + 10 + row * 14, line, { size: 10, fill: LIGHT.quiet }),
      ),
    ].join(''),
  };
}
