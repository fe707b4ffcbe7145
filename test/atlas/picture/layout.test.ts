import { expect, test } from 'vitest';
import { boxOf, layOut, overlap, type Point, RADIUS } from '../../../src/atlas/picture/layout.ts';
import { Random } from '../../../src/base/random.ts';

const point = (name: string, instructions: number, cycles: number, chosen = false): Point => ({
  name,
  label: name,
  instructions,
  cycles,
  family: 'Rust',
  returns: false,
  chosen,
});

/** Sixty switches, as crowded as real ones. */
function crowd(): Point[] {
  const random = new Random(7);
  const below = (n: number) => Number(random.word() % BigInt(n));
  return Array.from({ length: 60 }, (_, i) =>
    point(`switch-${i}`, 14 + below(14), [9, 34, 35, 40, 700][below(5)]),
  );
}

test('names overlap neither each other nor glyphs, and stay inside', () => {
  for (const [width, height] of [
    [340, 240],
    [1000, 640],
  ]) {
    const { labels, spots, plot } = layOut(crowd(), width, height);
    expect(spots).toHaveLength(60);
    expect(labels.length).toBeGreaterThan(5);
    const boxes = labels.map(boxOf);
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(plot.left);
      expect(box.right).toBeLessThanOrEqual(plot.right);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      for (const { x, y, name } of spots) {
        const glyph = { left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS };
        expect(overlap(box, glyph), name).toBe(false);
      }
    }
  }
});

test('what coincides lies side by side; what is chosen is named first', () => {
  const same = Array.from({ length: 9 }, (_, i) => point(`n${i}`, 15, 35, i === 8));
  const { spots, labels } = layOut([...same, point('far', 50, 700)], 340, 240);
  const places = spots.slice(0, 9);
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(4);
  for (const { x, y } of places) {
    expect(Math.abs(x - places[0].x)).toBeLessThan(16);
    expect(Math.abs(y - places[0].y)).toBeLessThan(16);
  }
  expect(labels.map(({ name }) => name)).toContain('n8');
});

test('axes are logarithmic: as many times is as far', () => {
  const { spots } = layOut([point('a', 10, 10), point('b', 20, 40), point('c', 40, 160)], 600, 400);
  const [a, b, c] = spots;
  expect(b.x - a.x).toBeCloseTo(c.x - b.x);
  expect(b.y - a.y).toBeCloseTo(c.y - b.y);
  expect(a.x).toBeLessThan(b.x);
  expect(a.y).toBeGreaterThan(b.y);
});

test('nothing and one alone can be drawn', () => {
  expect(layOut([], 300, 200).spots).toEqual([]);
  const [only] = layOut([point('only', 15, 35)], 300, 200).spots;
  expect(Number.isFinite(only.x) && Number.isFinite(only.y)).toBe(true);
});
