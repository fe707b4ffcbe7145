import { LIGHT, lightCategory, lightContext } from '../../base/light.ts';
import { FAMILIES, type Family } from '../row/families.ts';

/** How a family looks in the chart and before names: a shape, and a colour that says the same. */
export interface Glyph {
  /** An SVG path around (0, 0), of radius 1. */
  path: string;
  /** On a light ground. */
  light: string;
}

const polygon = (...points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

/** Five points, the inner ones nearer. */
const STAR = Array.from({ length: 10 }, (_, i) => {
  const r = i % 2 === 0 ? 1.35 : 0.6;
  const turn = (i * Math.PI) / 5;
  return [r * Math.sin(turn), -r * Math.cos(turn)] as const;
});

const PATHS: Readonly<Record<Family, string>> = {
  'glibc and the ladder': 'M-.95 0A.95.95 0 1 1 .95 0A.95.95 0 1 1-.95 0Z',
  'operating systems': polygon([-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]),
  'language runtimes': polygon([0, -1.1], [1.05, 0.8], [-1.05, 0.8]),
  'C and C++ libraries': polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]),
  'C library pairs': polygon([0, 1.1], [1.05, -0.8], [-1.05, -0.8]),
  Rust: polygon([-1.15, 0], [-0.58, -1], [0.58, -1], [1.15, 0], [0.58, 1], [-0.58, 1]),
  Zig: polygon(
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ),
  Windows: polygon([-1.1, -0.6], [1.1, -0.6], [1.1, 0.6], [-1.1, 0.6]),
  'your own': polygon(...STAR),
};

/** The colours of contexts, then two of categories that are unlike those; one's own in the text's. */
const COLOURS: readonly string[] = [
  ...[0, 1, 2, 3, 4, 5].map(lightContext),
  ...[3, 5].map(lightCategory),
  LIGHT.text,
];

/** The glyph of a family. */
export const glyphOf = (family: Family): Glyph => ({
  path: PATHS[family],
  light: COLOURS[FAMILIES.indexOf(family)],
});
