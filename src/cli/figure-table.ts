import { count } from '../base/count.ts';
import { wrap } from './wrap.ts';

/** Columns of the terminals that a table is made for, unless it has more figures than that. */
const WIDTH = 80;

/** A label up to which there is always room beside its figures. */
const LABEL = 26;

const GAP = '  ';

type Cell = string | number;

/**
 * Rows of figures under headings, the first `left` columns labels. So that it fits `width` columns, headings
 * have several lines, a label that is too long stands on a line above its figures, and columns that there
 * is no room for follow below, with the labels again.
 */
export function figureTable(
  rows: readonly (readonly Cell[])[],
  { left = 1, width = WIDTH } = {},
): string {
  const [head, ...body] = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? count(cell) : cell)),
  );
  const headings = head.map((text, column) =>
    column < left ? [text] : wrap(text, longest(body.map((row) => row[column]))),
  );
  const widths = head.map((_, column) =>
    longest([...headings[column], ...body.map((row) => row[column])]),
  );
  const figures = widths.slice(left).reduce((sum, width) => sum + GAP.length + width, 0);
  const room = Math.max(LABEL, width - figures);
  if (left === 1)
    widths[0] = longest(
      [head, ...body].map(([label]) => label).filter((each) => each.length <= room),
    );
  const height = Math.max(...headings.map((lines) => lines.length));
  const heads = Array.from({ length: height }, (_, line) =>
    headings.map((lines) => lines[line - height + lines.length] ?? ''),
  );
  const labels = widths.slice(0, left).reduce((sum, width) => sum + width + GAP.length, 0);
  return groups(widths.slice(left), width - labels + GAP.length)
    .map(([from, to]) =>
      [...heads, ...body]
        .flatMap((row) => {
          const shown = row.map((cell, i) =>
            i < left ? cell.padEnd(widths[i]) : cell.padStart(widths[i]),
          );
          const line = (label: string[]) =>
            [...label, ...shown.slice(left + from, left + to)].join(GAP).trimEnd();
          if (left > 1 || row[0].length <= widths[0]) return line(shown.slice(0, left));
          return [row[0], line([''.padEnd(widths[0])])];
        })
        // A line of headings may have none in these columns.
        .filter((line) => line !== '')
        .join('\n'),
    )
    .join('\n\n');
}

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));

/** Ranges of columns that fit a width, as few as can be, and then about as wide as each other. */
function groups(widths: readonly number[], room: number): [from: number, to: number][] {
  const within = (most: number) => {
    const ranges: [number, number][] = [[0, 0]];
    let used = 0;
    widths.forEach((width, i) => {
      used += GAP.length + width;
      if (used > most && i > 0) {
        ranges.push([i, i]);
        used = GAP.length + width;
      }
      ranges[ranges.length - 1][1] = i + 1;
    });
    return ranges;
  };
  const fewest = within(room).length;
  let most = room;
  while (most > 0 && within(most - 1).length === fewest) most--;
  return within(most);
}
