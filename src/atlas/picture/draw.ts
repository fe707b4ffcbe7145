import { LIGHT } from '../../base/light.ts';
import { asSvg, lines, moved, path, text } from '../../base/svg.ts';
import { FAMILIES } from '../row/families.ts';
import type { AtlasRow } from '../row/row.ts';
import { glyphOf } from './glyphs.ts';
import { type Layout, layOut, RADIUS } from './layout.ts';
import { pointsOf } from './points.ts';
import { reading } from './reading.ts';

interface Wanted {
  rows: readonly AtlasRow[];
  core: string;
  chosen: readonly string[];
  /** The core's. */
  title: string;
  /** Of the lab, as it is to be cited. */
  version: string;
}

const SIZE = { width: 1100, height: 640 } as const;
const EDGE = 20;
const TOP = 100;

/** The chart of rows as a picture to be cited, an SVG file: which lab, which core, which families. */
export function drawAtlas({ rows, core, chosen, title, version }: Wanted): string {
  const layout = layOut(pointsOf(rows, core, chosen), SIZE.width, SIZE.height);
  const said = lines(reading(rows, core), 170);
  const heading = `Context switches: instructions against cycles on ${title}`;
  const source = `${version}, core ${core}: warm switches, cycles modelled, instructions counted. ${layout.spots.length} switches. Hollow: ends by ret; filled: ends by a jump.`;
  const foot = TOP + SIZE.height + 18;
  const body = [
    text(EDGE, EDGE + 12, heading, { size: 18, bold: true }),
    ...said.map((line, i) => text(EDGE, EDGE + 32 + i * 15, line, { fill: LIGHT.quiet })),
    moved(0, TOP - 22, families(layout)),
    moved(0, TOP, chart(layout, title)),
    text(EDGE, foot, source, { size: 10, fill: LIGHT.quiet }),
  ].join('');
  return asSvg({ width: SIZE.width, height: foot + 14, body }, `${version}, atlas on ${title}`);
}

/** What the glyphs stand for. */
function families({ spots }: Layout): string {
  let x = EDGE;
  return FAMILIES.filter((family) => spots.some((spot) => spot.family === family))
    .map((family) => {
      const { path: d, light } = glyphOf(family);
      const at = x;
      x += 32 + family.length * 6.4;
      return (
        moved(at + 6, 12, path(d, { fill: light, transform: `scale(${RADIUS + 1})` })) +
        text(at + 17, 16, family)
      );
    })
    .join('');
}

function chart(
  { plot, ticks, guides, spots, labels, width, height }: Layout,
  title: string,
): string {
  const grid = { stroke: LIGHT.line, 'stroke-width': 1 };
  const quiet = { size: 11, fill: LIGHT.quiet } as const;
  return [
    ...ticks.x.flatMap(({ at, text: value }) => [
      path(`M${at} ${plot.top}V${plot.bottom}`, grid),
      text(at, plot.bottom + 15, value, { ...quiet, anchor: 'middle' }),
    ]),
    ...ticks.y.flatMap(({ at, text: value }) => [
      path(`M${plot.left} ${at}H${plot.right}`, grid),
      text(plot.left - 6, at + 4, value, { ...quiet, anchor: 'end' }),
    ]),
    ...guides.flatMap(({ from, to, text: value, label }) => [
      path(`M${from.join(' ')}L${to.join(' ')}`, {
        stroke: LIGHT.quiet,
        'stroke-width': 1,
        'stroke-dasharray': '2 4',
      }),
      text(...label, value, { ...quiet, anchor: 'end' }),
    ]),
    text(4, 14, `cycles a switch, ${title}`, { size: 12, bold: true }),
    text(width - 12, height - 6, 'instructions a switch', { size: 12, bold: true, anchor: 'end' }),
    ...spots.map(({ x, y, family, returns }) => {
      const { path: d, light } = glyphOf(family);
      return moved(
        x,
        y,
        path(d, {
          fill: returns ? '#ffffff' : light,
          stroke: light,
          'stroke-width': 1.6 / RADIUS,
          transform: `scale(${RADIUS})`,
        }),
      );
    }),
    ...labels.map(({ text: name, x, y, anchor }) => text(x, y, name, { size: 11, anchor })),
  ].join('');
}
