import type { RefObject } from 'react';
import { toCsv } from '../../experiments/csv.ts';
import type { Row } from '../../experiments/experiment.ts';
import { download } from '../controls/download.ts';
import { standalone } from './standalone.ts';

type Values = Readonly<Record<string, string | number>>;

interface Props {
  name: string;
  /** The experiment's parameters; undefined while they are wrong. */
  values: Values | undefined;
  /** What the table holds of the newest run. */
  rows: readonly Row[];
  /** The chart; undefined while there is none. */
  svg: RefObject<SVGElement | null> | undefined;
}

/** The chart and the figures as files. */
export function Downloads({ name, values, rows, svg }: Props) {
  const about = values ? caption(name, values) : name;
  return (
    <div className="downloads">
      <button
        type="button"
        disabled={!svg}
        onClick={() =>
          svg?.current &&
          download(`swaplab-${name}.svg`, 'image/svg+xml', standalone(svg.current, about))
        }
      >
        SVG
      </button>
      <button
        type="button"
        disabled={rows.length === 0}
        onClick={() => values && download(`swaplab-${name}.csv`, 'text/csv', toCsv(rows, values))}
      >
        CSV
      </button>
    </div>
  );
}

/** `graph: requests 40, seed 1` */
function caption(name: string, values: Values): string {
  const told = Object.entries(values).map(
    ([key, value]) => `${key} ${value === '' ? 'none' : value}`,
  );
  return `Swaplab, ${name}: ${told.join(', ')}`;
}
