import { count } from '../../base/count.ts';
import type { Family } from '../row/families.ts';

/** A switch as the chart shows it. */
export interface Point {
  name: string;
  label: string;
  instructions: number;
  cycles: number;
  family: Family;
  /** Ends by a return that no call predicts. */
  returns: boolean;
  /** Is named before others. */
  chosen: boolean;
}

/** A point in its place, in pixels. */
export interface Spot extends Point {
  x: number;
  y: number;
}

/** A name in its place; it begins, ends or has its middle there. */
export interface Label {
  name: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A place on an axis. */
export interface Tick {
  at: number;
  text: string;
}

/** A line on which switches retire equally many instructions a cycle. */
export interface Guide {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  text: string;
  /** Where the text ends, on its base line. */
  label: readonly [x: number, y: number];
}

/** A chart before it is drawn, in pixels from its upper left corner. */
export interface Layout {
  width: number;
  height: number;
  plot: Box;
  spots: readonly Spot[];
  labels: readonly Label[];
  ticks: { x: readonly Tick[]; y: readonly Tick[] };
  guides: readonly Guide[];
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Radius of a glyph. */
export const RADIUS = 4.5;
/** Height of a name, and width of a letter of it on average. */
export const LETTERS = { height: 11, width: 5.8 } as const;

const MARGIN = { left: 44, top: 24, right: 12, bottom: 36 } as const;

/** Instructions a cycle that lines are drawn for. */
const RATES = [
  [4, '4 a cycle'],
  [1, '1 a cycle'],
  [0.1, '1 in 10 cycles'],
] as const;

/** Places points on logarithmic axes, spreads those that coincide, and names as many as have room. */
export function layOut(points: readonly Point[], width: number, height: number): Layout {
  const plot = {
    left: MARGIN.left,
    top: MARGIN.top,
    right: width - MARGIN.right,
    bottom: height - MARGIN.bottom,
  };
  const x = scale(
    points.map(({ instructions }) => instructions),
    plot.left,
    plot.right,
  );
  const y = scale(
    points.map(({ cycles }) => cycles),
    plot.bottom,
    plot.top,
  );
  const spots = spread(
    points.map((point) => ({ ...point, x: x.of(point.instructions), y: y.of(point.cycles) })),
  );
  const guides = RATES.flatMap(([rate, text]) => guide(rate, text, x, y));
  return {
    width,
    height,
    plot,
    spots,
    labels: named(spots, guides, plot),
    ticks: { x: x.ticks, y: y.ticks },
    guides,
  };
}

interface Scale {
  low: number;
  high: number;
  of(value: number): number;
  ticks: Tick[];
}

/** A logarithmic axis with some room at both ends. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.min(...values, 1e6) / 1.25;
  const high = Math.max(...values, low * 1.25) * 1.25;
  const of = (value: number) => from + ((to - from) * Math.log(value / low)) / Math.log(high / low);
  const ticks: Tick[] = [];
  for (let ten = 0.1; ten <= high; ten *= 10)
    for (const step of [1, 2, 5]) {
      const value = step * ten;
      if (value >= low && value <= high) ticks.push({ at: of(value), text: count(value, 1) });
    }
  return { low, high, of, ticks };
}

/** The part of the line `instructions = rate × cycles` that is in sight. */
function guide(rate: number, text: string, x: Scale, y: Scale): Guide[] {
  const low = Math.max(x.low, y.low * rate);
  const high = Math.min(x.high, y.high * rate);
  if (low >= high) return [];
  const at = (instructions: number) => [x.of(instructions), y.of(instructions / rate)] as const;
  const to = at(high);
  return [{ from: at(low), to, text, label: [to[0] - 4, to[1] + 13] }];
}

/** Nearer than this in both directions, points count as one place. */
const SAME = 3;
/** The golden angle: points laid along it fill a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Lays points of one place around it, so that each can be seen. */
function spread(spots: readonly Spot[]): Spot[] {
  const places: Spot[][] = [];
  for (const spot of spots) {
    const place = places.find(
      ([{ x, y }]) => Math.abs(x - spot.x) < SAME && Math.abs(y - spot.y) < SAME,
    );
    if (place) place.push(spot);
    else places.push([spot]);
  }
  return places.flatMap((place) => {
    if (place.length === 1) return place;
    return place.map((spot, i) => ({
      ...spot,
      x: place[0].x + 4.6 * Math.sqrt(i) * Math.cos(i * TURN),
      y: place[0].y + 4.6 * Math.sqrt(i) * Math.sin(i * TURN),
    }));
  });
}

/** Where a name can stand beside its glyph, the best place first: to which side, and how far. */
const PLACES: readonly (readonly [dx: number, dy: number, anchor: Label['anchor']])[] = [
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0, -1.3, 'middle'],
  [0, 1.5, 'middle'],
  [1, -1, 'start'],
  [1, 1, 'start'],
  [-1, -1, 'end'],
  [-1, 1, 'end'],
];

function named(spots: readonly Spot[], guides: readonly Guide[], plot: Box): Label[] {
  const taken: Box[] = [
    ...spots.map(({ x, y }) => around(x, y, RADIUS)),
    ...guides.map(({ text, label: [x, y] }) => boxOf({ name: '', text, x, y, anchor: 'end' })),
  ];
  const first = spots.filter(({ chosen }) => chosen);
  const others = spots.filter(({ chosen }) => !chosen);
  const labels: Label[] = [];
  for (const spot of [...first, ...others]) {
    for (const [dx, dy, anchor] of PLACES) {
      const label = {
        name: spot.name,
        text: spot.label,
        x: spot.x + dx * (RADIUS + 3),
        y: spot.y + dy * (RADIUS + 4) + LETTERS.height / 2 - 1.5,
        anchor,
      };
      const box = boxOf(label);
      if (!isInside(box, plot) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      labels.push(label);
      break;
    }
  }
  return labels;
}

const around = (x: number, y: number, r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

/** What a name covers. */
export function boxOf({ text, x, y, anchor }: Label): Box {
  const width = text.length * LETTERS.width;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, top: y - LETTERS.height + 2, right: left + width, bottom: y + 2 };
}

/** Whether two boxes have a point in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, plot: Box) =>
  box.left >= plot.left &&
  box.right <= plot.right &&
  box.top >= plot.top &&
  box.bottom <= plot.bottom;
