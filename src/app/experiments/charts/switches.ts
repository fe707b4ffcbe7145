import * as Plot from '@observablehq/plot';
import { CATEGORIES } from '../../../analysis/category.ts';
import type { Row } from '../../../experiments/experiment.ts';
import type { Draw } from '../Chart.tsx';
import { figure } from '../format.ts';
import { BASE, colours, Legend, NARROW } from './theme.ts';

/** What is drawn of a switch: each as its share of the largest, with the figure beside it. */
const MEASURES: readonly { name: string; of(row: Row): number | undefined }[] = [
  { name: 'instructions, counted', of: (row) => row.instructions },
  { name: 'bytes moved, counted', of: (row) => row.bytesLoaded + row.bytesStored },
  { name: 'system calls, counted', of: (row) => row.syscalls },
];

interface Bar {
  row: string;
  measure: string;
  share: number;
  colour: string;
}

/** Bars of one measure; the instructions by what they are for. */
function bars(row: Row, measure: (typeof MEASURES)[number], most: number): Bar[] {
  const bar = { row: row.name, measure: measure.name };
  if (measure !== MEASURES[0] || !row.categories)
    return [{ ...bar, share: (measure.of(row) ?? 0) / most, colour: colours.quiet }];
  return CATEGORIES.map((category, i) => ({
    ...bar,
    share: (row.categories?.[category] ?? 0) / most,
    colour: colours.category(i),
  }));
}

/** Without the folder, which the rows share or which says nothing about what is counted. */
const short = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** A panel a measure, a bar a routine. */
export const drawSwitches: Draw = (rows, width) => {
  const measures = MEASURES.filter(({ of }) => rows.some((row) => of(row) !== undefined));
  const most = measures.map(({ of }) => Math.max(...rows.map((row) => of(row) ?? 0), 1e-9));
  const narrow = width < NARROW;
  const facet = narrow ? 'fy' : 'fx';
  const used = CATEGORIES.filter((category) => rows.some((row) => row.categories?.[category]));
  const legend = new Legend(
    used.map((name) => ({ name, colour: colours.category(CATEGORIES.indexOf(name)) })),
    width,
  );
  const marginLeft = 10 + 6.4 * Math.max(...rows.map(({ name }) => short(name).length));
  const marginTop = legend.height + 24;
  const data = rows.flatMap((row) => measures.flatMap((each, i) => bars(row, each, most[i])));
  const labels = rows.flatMap((row) =>
    measures.map(({ name, of }, i) => ({
      row: row.name,
      measure: name,
      share: (of(row) ?? 0) / most[i],
      text: figure(of(row)),
    })),
  );
  return Plot.plot({
    ...BASE,
    width,
    height: marginTop + 30 * rows.length * (narrow ? measures.length : 1) + (narrow ? 60 : 10),
    marginLeft,
    marginTop,
    marginRight: narrow ? 60 : 10,
    marginBottom: 6,
    x: { domain: [0, narrow ? 1 : 1.25], axis: null },
    y: {
      domain: rows.map(({ name }) => name),
      tickFormat: short,
      tickSize: 0,
      label: null,
      padding: 0.3,
    },
    [facet]: {
      domain: measures.map(({ name }) => name),
      label: null,
      padding: narrow ? 0.12 : 0.06,
    },
    marks: [
      ...legend.marks(marginLeft, marginTop),
      Plot.barX(data, { x: 'share', y: 'row', [facet]: 'measure', fill: 'colour' }),
      Plot.text(labels, {
        x: 'share',
        y: 'row',
        [facet]: 'measure',
        text: 'text',
        textAnchor: 'start',
        dx: 5,
        fill: colours.text,
      }),
      Plot.ruleX([0], { stroke: colours.quiet }),
    ],
  });
};
