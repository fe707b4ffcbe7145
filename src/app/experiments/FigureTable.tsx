import { columnsOf } from '../../experiments/columns.ts';
import type { Row } from '../../experiments/experiment.ts';
import { figure } from './format.ts';

/** The figures of all rows, and the way from each into the lab. `stale`: rows of an earlier run. */
export function FigureTable({ rows, stale }: { rows: readonly Row[]; stale: ReadonlySet<Row> }) {
  const columns = columnsOf(rows);
  const settings = [...new Set(rows.flatMap(({ setting }) => Object.keys(setting ?? {})))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className="figures" aria-label="Figures" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{rows[0]?.steady ? 'a request, steady state' : 'a switch'}</th>
            {settings.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {columns.map(({ title, origin }) => (
              <th key={title} scope="col">
                {title}
                <small className="origin">{origin}</small>
              </th>
            ))}
            <th scope="col">
              <span className="unseen">open</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} data-stale={stale.has(row) || undefined}>
              <th scope="row">{row.name}</th>
              {settings.map((name) => (
                <td key={name}>{row.setting?.[name]}</td>
              ))}
              {columns.map(({ title, value }) => (
                <td key={title}>{figure(value(row))}</td>
              ))}
              <td>
                <a href={`#${new URLSearchParams({ scenario: row.scenario })}`}>step through it</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
