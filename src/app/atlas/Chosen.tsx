import type { AtlasRow } from '../../atlas/row/row.ts';
import { Comparison } from './Comparison.tsx';
import { Details } from './Details.tsx';
import { change } from './moves.ts';

interface Props {
  rows: readonly AtlasRow[];
  core: string;
}

/** One switch in full, or several side by side. */
export function Chosen({ rows, core }: Props) {
  const [row, ...others] = rows;
  return (
    <section className="atlas-chosen" aria-label="Chosen">
      {!row && (
        <p className="quiet">
          Click a name, in the table or in the chart, for all about that switch; tick several to
          have them side by side. By keyboard: <kbd>↑</kbd> <kbd>↓</kbd> between names,{' '}
          <kbd>Enter</kbd> shows one, <kbd>Space</kbd> ticks it.
        </p>
      )}
      {row && others.length === 0 && <Details row={row} core={core} />}
      {row && others.length > 0 && <Comparison rows={rows} core={core} />}
      {row && (
        <p>
          <button type="button" onClick={() => change({ chosen: [] })}>
            {others.length > 0 ? 'choose none' : 'close'}
          </button>
        </p>
      )}
    </section>
  );
}
