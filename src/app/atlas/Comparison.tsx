import type { AtlasRow } from '../../atlas/row/row.ts';
import { COLUMNS, type Column, markWords } from './columns.ts';
import { FamilyGlyph } from './FamilyGlyph.tsx';
import { labLink } from './links.ts';
import { useCoreTitle } from './shown-core.ts';

const [, ...FIGURES] = COLUMNS;

/** Switches side by side: a column each, what differs stands out. */
export function Comparison({ rows, core }: { rows: readonly AtlasRow[]; core: string }) {
  const title = useCoreTitle(core);
  const [first, second] = rows;
  const both = rows.length === 2 ? labLink(first, second) : undefined;
  return (
    <>
      <h2>
        {rows.length} switches <span className="quiet">cycles on {title}</span>
      </h2>
      {both && (
        <p>
          <a href={both}>step through both in the lab, side by side</a>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className="atlas-comparison" tabIndex={0} aria-label="Comparison">
        <table>
          <thead>
            <tr>
              <td />
              {rows.map((row) => (
                <th key={row.name} scope="col">
                  <FamilyGlyph family={row.family} /> <Title row={row} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIGURES.map((column) => (
              <Line key={column.id} column={column} rows={rows} core={core} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Title({ row }: { row: AtlasRow }) {
  const link = labLink(row);
  return link ? (
    <a href={link} title="step through it in the lab">
      {row.title}
    </a>
  ) : (
    row.title
  );
}

/** A figure of all of them; quiet where it is the same. */
function Line({ column, rows, core }: { column: Column; rows: readonly AtlasRow[]; core: string }) {
  const texts = rows.map((row) => column.text(row, core));
  const values = rows.map((row) => column.value(row, core));
  const numbers = values.filter((value) => typeof value === 'number');
  const least = column.trait ? undefined : Math.min(...numbers);
  const isSame = new Set(texts).size === 1;
  return (
    <tr data-same={isSame || undefined} data-group={column.group}>
      <th scope="row">{LABELS[column.id] ?? column.title}</th>
      {rows.map((row, i) => (
        <td
          key={row.name}
          data-least={(!isSame && numbers.length > 1 && values[i] === least) || undefined}
        >
          {column.trait ? markWords(column.trait, row).replace(/^.*?: /, '') : texts[i] || '–'}
        </td>
      ))}
    </tr>
  );
}

const LABELS: Readonly<Record<string, string>> = {
  cold: 'cycles, cold, modelled',
  warm: 'cycles, warm, modelled',
  measured: 'cycles, warm, measured',
};
