import { useEffect, useState } from 'react';
import { CATEGORIES } from '../../analysis/category.ts';
import { count, percent } from '../../base/count.ts';
import { CAUSES } from '../../timing/timing.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { categoryColour, coloured } from '../format/palette.ts';
import type { Passage, SwitchRows } from './passage.ts';
import { type Sums, sumsOf } from './sums.ts';
import { type Size, type View, visibleRows } from './view.ts';

/** Which rows the sums are of. */
type Rows = 'switch' | 'visible' | 'all';

interface Props {
  passage: Passage;
  view: View;
  size: Size;
  /** Rows of the switch at the cursor. */
  current: SwitchRows | undefined;
}

/** Where the cycles went: by constraint and by category. */
export function Summary({ passage, view, size, current }: Props) {
  const [rows, setRows] = useState<Rows>('switch');
  const shown = rows === 'switch' && !current ? 'visible' : rows;
  const ofSwitch = shown === 'switch' ? current : undefined;
  const [from, to] = ofSwitch
    ? [ofSwitch.from, ofSwitch.to]
    : shown === 'all'
      ? [0, passage.rows]
      : visibleRows(view, size, passage.rows);
  const sums = useSums(passage, from, to);
  return (
    <aside className="pipeline-summary" aria-label="Where the cycles went">
      <Segmented<Rows>
        label="Cycles of"
        options={[
          ...(current ? ([['switch', 'switch']] as const) : []),
          ['visible', 'in view'],
          ['all', passage.part ? 'all passes' : 'whole run'],
        ]}
        value={shown}
        onChange={setRows}
      />
      {sums && (
        <>
          <p>
            <b>{count(sums.cycles)} cycles</b> modelled,{' '}
            {count(ofSwitch ? ofSwitch.end - from : sums.rows)} steps counted
            {ofSwitch && ofSwitch.to > ofSwitch.end && '; cycles go to the end of the step behind'}
          </p>
          <Bars
            title="by constraint"
            names={CAUSES.map(({ name }) => name)}
            values={sums.byCause}
            all={sums.cycles}
          />
          <Bars
            title="by category"
            names={CATEGORIES}
            values={sums.byCategory}
            all={sums.cycles}
            colour={categoryColour}
          />
        </>
      )}
    </aside>
  );
}

interface BarsProps {
  title: string;
  names: readonly string[];
  values: Float64Array;
  all: number;
  colour?: (index: number) => string;
}

/** A bar for everything that took cycles, the longest first. */
function Bars({ title, names, values, all, colour }: BarsProps) {
  const order = [...values.keys()]
    .filter((i) => values[i] > 0)
    .sort((a, b) => values[b] - values[a]);
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {order.map((i) => (
          <tr key={names[i]} style={coloured(colour ? colour(i) : 'var(--quiet)')}>
            <th scope="row">
              {names[i]}
              <span
                className="bar"
                style={{ transform: `scaleX(${values[i] / values[order[0]]})` }}
              />
            </th>
            <td>{count(values[i])}</td>
            <td className="quiet">{percent(values[i] / all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Milliseconds that a view must stand still to be added up. */
const REST = 80;

function useSums(passage: Passage, from: number, to: number): Sums | undefined {
  const [sums, setSums] = useState<Sums>();
  useEffect(() => {
    const given = new AbortController();
    const timer = setTimeout(async () => {
      const found = await sumsOf(passage, from, to, given.signal);
      if (found) setSums(found);
    }, REST);
    return () => {
      given.abort();
      clearTimeout(timer);
    };
  }, [passage, from, to]);
  return sums;
}
