import * as Plot from '@observablehq/plot';

/** Colours of theme.css: a drawing follows light and dark by itself. */
export const colours = {
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  line: 'var(--line)',
  /** Distinguishable without colour vision. */
  series: (i: number) => `var(--context-${i})`,
  category: (i: number) => `var(--category-${i})`,
} as const;

/** A drawing narrower than this has no room for panels side by side. */
export const NARROW = 620;

/** What all drawings have in common. */
export const BASE = {
  style: { fontFamily: 'inherit', fontSize: '12px', background: 'none', overflow: 'visible' },
} as const satisfies Plot.PlotOptions;

const LINE = 18;

/** A legend inside the drawing, so that it is in the file, too: from the upper left corner on. */
export class Legend {
  /** Room that it takes above the frame. */
  readonly height: number;
  readonly #places: { name: string; colour: string; x: number; y: number }[] = [];

  constructor(entries: readonly { name: string; colour: string }[], width: number) {
    let [x, y] = [0, 0];
    for (const { name, colour } of entries) {
      // About the width of a letter at this size.
      const taken = 30 + 6.2 * name.length;
      if (x > 0 && x + taken > width) [x, y] = [0, y + LINE];
      this.#places.push({ name, colour, x, y });
      x += taken;
    }
    this.height = y + LINE + 6;
  }

  /** Its marks, for a frame with these margins. */
  marks(left: number, top: number): Plot.Markish[] {
    return this.#places.flatMap(({ name, colour, x, y }) => {
      const at = { frameAnchor: 'top-left', facet: 'super' } as const;
      const [dx, dy] = [x - left, y - top];
      return [
        Plot.dot([0], { ...at, dx: dx + 6, dy: dy + 8, r: 5, symbol: 'square', fill: colour }),
        Plot.text([name], {
          ...at,
          dx: dx + 16,
          dy: dy + 8,
          textAnchor: 'start',
          lineAnchor: 'middle',
          fill: colours.text,
        }),
      ];
    });
  }
}
