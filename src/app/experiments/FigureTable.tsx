import { columnsOf } from '../../experiments/columns.ts';
import type { Row } from '../../experiments/experiment.ts';
import { CyclesNote } from '../pipeline/CyclesNote.tsx';

/** The figures of all rows, and the way from each into the lab. `stale`: rows of an earlier run. */
export function FigureTable({ rows, stale }: { rows: readonly Row[]; stale: ReadonlySet<Row> }) {
  const columns = columnsOf(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className="figures" aria-label="Figures" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{rows[0]?.steady ? 'a request, steady state' : 'a switch'}</th>
            {columns.map(({ title, origin }) => (
              <th key={title} scope="col">
                {title}
                <small className="origin">{origin}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} data-stale={stale.has(row) || undefined}>
              <th scope="row">
                <a
                  title="step through it in the lab"
                  href={`#${new URLSearchParams({ scenario: row.scenario })}`}
                >
                  {row.name}
                </a>
                {!row.steady && (
                  <small className="remark">{Object.values(row.setting ?? {}).join(', ')}</small>
                )}
                {row.lost && <small className="remark">{row.lost}</small>}
              </th>
              {columns.map(({ title, text }) => (
                <td key={title}>{text(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!rows[0]?.steady && <CyclesNote />}
    </section>
  );
}
