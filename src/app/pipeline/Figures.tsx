import { useState } from 'react';
import type { FigureRow } from '../../timing/cores/figures.ts';
import { Source } from './Source.tsx';

/** Takes the value of a figure; false if the core would be none with it. */
type Change = (path: string, value: FigureRow['value']) => boolean;

interface Props {
  rows: readonly FigureRow[];
  /** Where figures come from, in the order of their numbers. */
  sources: readonly string[];
  change: Change;
}

/** Figures of a core, to be changed where they stand. */
export function Figures({ rows, sources, change }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">figure</th>
          <th scope="col">value</th>
          <th scope="col">unit</th>
          <th scope="col">source</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Figure
            key={`${row.path} ${row.value}`}
            row={row}
            number={sources.indexOf(row.source) + 1}
            change={change}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FigureProps {
  row: FigureRow;
  /** Of its source. */
  number: number;
  change: Change;
}

function Figure({ row, number, change }: FigureProps) {
  const { path, part, name, value, unit, source, estimate } = row;
  const [wrong, setWrong] = useState(false);
  const take = (text: string) => {
    const next = typeof value === 'boolean' ? text === 'true' : Number(text);
    setWrong(text.trim() === '' || !change(path, next));
  };
  const label = `${part}: ${name}`;
  return (
    <tr>
      <th scope="row">
        {part !== name && <span className="quiet">{part}</span>} {name}
      </th>
      <td>
        {estimate && <abbr title="an estimate">≈ </abbr>}
        {typeof value === 'number' && (
          <input
            aria-label={label}
            aria-invalid={wrong}
            inputMode="decimal"
            defaultValue={value}
            onBlur={(event) => Number(event.target.value) !== value && take(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              take(event.currentTarget.value);
            }}
          />
        )}
        {typeof value === 'boolean' && (
          <select aria-label={label} value={String(value)} onChange={(e) => take(e.target.value)}>
            <option value="true">yes</option>
            <option value="false">no</option>
          </select>
        )}
        {typeof value === 'string' && value}
      </td>
      <td className="quiet">{unit}</td>
      <td className="quiet">
        <Source number={number} text={source} estimate={estimate} />
      </td>
    </tr>
  );
}
