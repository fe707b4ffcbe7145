import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { isLow, LOW, LOW_NARROW, MIDDLE, NARROW, roomIn } from '../../src/app/room.ts';

/** Every condition on the lab's box in a style sheet: which sheet, and what it asks. */
const CONDITIONS = globSync('src/app/**/*.css').flatMap((sheet) =>
  [...readFileSync(sheet, 'utf8').matchAll(/@container lab ([^{]+?)\s*\{/g)].map(([, asked]) => ({
    sheet,
    asked,
  })),
);

/** The sizes at which a condition turns, each the last one below. */
function bounds(asked: string, what: 'width' | 'height'): number[] {
  const found = asked.matchAll(new RegExp(`(min|max)-${what}: (\\d+)px`, 'g'));
  return [...found].map(([, side, size]) => Number(size) - (side === 'min' ? 1 : 0));
}

/** Whether a condition holds for a box. */
function holds(asked: string, width: number, height: number): boolean {
  const terms = asked.replace(/\((min|max)-(width|height): (\d+)px\)/g, (_, side, what, size) => {
    const value = what === 'width' ? width : height;
    return String(side === 'min' ? value >= Number(size) : value <= Number(size));
  });
  const or = (text: string): boolean =>
    text.split(' or ').some((part) => part.split(' and ').every((term) => term.trim() === 'true'));
  const inner = terms.replace(/\(([^()]*)\)/g, (_, text) => String(or(text)));
  return or(inner);
}

const room = (width: number, height: number) =>
  roomIn({ width, height, editing: false, below: false });

const ASKED: Record<string, (width: number, height: number) => boolean> = {
  narrow: (width, height) => room(width, height) === 'narrow',
  low: isLow,
  tabs: (width, height) => ['narrow', 'low'].includes(room(width, height)),
};

it.each(Object.keys(ASKED))('some style sheet asks what the lab asks: %s', (what) => {
  const widths = [NARROW, NARROW + 1, MIDDLE - 1, MIDDLE, 300];
  const heights = [LOW_NARROW, LOW_NARROW + 1, LOW, LOW + 1, 900];
  const same = CONDITIONS.filter(({ asked }) =>
    widths.every((width) =>
      heights.every((height) => holds(asked, width, height) === ASKED[what](width, height)),
    ),
  );
  expect(same).not.toEqual([]);
});

it('no style sheet asks for a size beside those of the lab, or those that matter to style alone', () => {
  const widths = [
    NARROW,
    MIDDLE - 1,
    1799,
    1559,
    1399,
    1299,
    1279,
    1199,
    1119,
    979,
    879,
    759,
    499,
    419,
  ];
  const heights = [LOW, LOW_NARROW, 539];
  const other = CONDITIONS.filter(
    ({ asked }) =>
      bounds(asked, 'width').some((size) => !widths.includes(size)) ||
      bounds(asked, 'height').some((size) => !heights.includes(size)),
  );
  expect(CONDITIONS.length).toBeGreaterThan(10);
  expect(other).toEqual([]);
});
