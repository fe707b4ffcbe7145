import type { AtlasRow } from '../../atlas/row/row.ts';
import { useCells } from '../controls/useCells.ts';
import { length } from '../format/length.ts';
import { useWindow } from '../source/useWindow.ts';
import { COLUMNS, type Column, GROUPS, type Group, isFirst } from './columns.ts';
import { change } from './moves.ts';
import { TableRow } from './TableRow.tsx';
import { PLAIN, type View } from './view.ts';

interface Props {
  rows: readonly AtlasRow[];
  view: View;
  core: string;
}

/** Height of a row in pixels. */
const ROW = 26;
/** More rows than a screen shows. */
const SCREEN = 80;
/** Rows of the head. */
const HEADS = 2;

/** A row per switch, made and drawn as far as they are seen; the head and the names stay in sight. */
export function AtlasTable({ rows, view, core }: Props) {
  const cells = useCells();
  const { scroller, from: first, to, onScroll } = useWindow(rows.length, ROW, -1, undefined);
  // Fewer than before leave less to scroll through.
  const from = Math.min(first, Math.max(0, rows.length - SCREEN));
  // The heights of rows that are not drawn.
  const space = { marginTop: from * ROW, marginBottom: Math.max(0, rows.length - to) * ROW };
  return (
    <section
      ref={scroller}
      className="atlas-table"
      aria-label="Switches"
      onScroll={onScroll}
      style={length('row', ROW)}
      {...cells}
    >
      <table style={space} aria-rowcount={rows.length + HEADS}>
        <colgroup>
          {COLUMNS.map(({ id, group }) => (
            <col key={id} data-group={group} data-id={id} />
          ))}
        </colgroup>
        <thead>
          <tr className="atlas-groups">
            {groups().map(({ group, span, key }) => (
              <td key={key} colSpan={span} data-first={group === 'switch' ? undefined : true}>
                {GROUPS[group]}
              </td>
            ))}
          </tr>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column.id} column={column} view={view} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, to).map((row, i) => (
            <TableRow
              // biome-ignore lint/suspicious/noArrayIndexKey: another order writes other texts into the same cells
              key={from + i}
              index={from + i + HEADS + 1}
              row={row}
              core={core}
              chosen={view.chosen.includes(row.name)}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <p className="atlas-empty" role="status">
          No switch is like that.{' '}
          <button
            type="button"
            onClick={() => change({ text: PLAIN.text, families: [], keeps: [] })}
          >
            show all
          </button>
        </p>
      )}
    </section>
  );
}

/** Columns that stand together under one heading. */
function groups(): { group: Group; span: number; key: string }[] {
  const found: { group: Group; span: number; key: string }[] = [];
  for (const { group, id } of COLUMNS) {
    const last = found.at(-1);
    if (last?.group === group) last.span++;
    else found.push({ group, span: 1, key: id });
  }
  return found;
}

function Head({ column, view }: Pick<Props, 'view'> & { column: Column }) {
  const { id, group, head, title, trait } = column;
  const isSorted = view.sort === id;
  return (
    <th
      scope="col"
      data-group={group}
      data-first={isFirst(column) || undefined}
      aria-sort={isSorted ? (view.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        title={`sort by: ${title}`}
        // What keeps it comes first, and what costs little.
        onClick={() =>
          change({ sort: id, descending: isSorted ? !view.descending : trait !== undefined })
        }
      >
        {head}
      </button>
    </th>
  );
}
